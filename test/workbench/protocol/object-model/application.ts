/** Workbook.application: calculation and culture. */
import type { CalculationMode, Workbook } from "../../engine/model";
import { invalidArgument } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Session } from "../session";

const modes: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

export const applicationKind: Kind<Session> = kind({
  name: "Application",
  scalars: {
    calculationMode: {
      get: ({ workbook }) => workbook.calculationMode,
      set: ({ workbook }, value) => {
        const mode = modes.find((each) => each === value);
        if (!mode) throw invalidArgument();
        workbook.setCalculationMode(mode);
      },
    },
    calculationState: ({ workbook }) => workbook.calculationState,
    decimalSeparator: ({ workbook }) => workbook.culture.decimalSeparator,
    thousandsSeparator: ({ workbook }) => workbook.culture.groupSeparator,
    useSystemSeparators: () => true,
  },
  navigations: { cultureInfo: ({ workbook }) => Thing.of(cultureKind, workbook) },
  methods: {
    calculate: ({ workbook }, args) => {
      const type = args.word(0, ["Recalculate", "Full", "FullRebuild"]);
      workbook.calculate(type === "Recalculate" ? "recalculate" : type === "Full" ? "full" : "rebuild");
    },
    suspendApiCalculationUntilNextSync: (session) => {
      session.isCalculationSuspended = true;
    },
    /** The page paints after the batch in any case. */
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureKind: Kind<Workbook> = kind({
  name: "CultureInfo",
  scalars: { name: ({ culture }) => culture.name },
  navigations: {
    numberFormat: (workbook) => Thing.of(numberFormatKind, workbook),
    datetimeFormat: (workbook) => Thing.of(datetimeFormatKind, workbook),
  },
});

const numberFormatKind: Kind<Workbook> = kind({
  name: "NumberFormatInfo",
  scalars: {
    numberDecimalSeparator: ({ culture }) => culture.decimalSeparator,
    numberGroupSeparator: ({ culture }) => culture.groupSeparator,
  },
});

const datetimeFormatKind: Kind<Workbook> = kind({
  name: "DatetimeFormatInfo",
  scalars: {
    dateSeparator: ({ culture }) => culture.dateSeparator,
    shortDatePattern: ({ culture }) => culture.shortDate,
    timeSeparator: () => ":",
  },
});
