/** What the checks of a plan's reading tell, in both languages: one sentence on what is odd, with figures and places, and one on
 *  what may be done. Findings come from src/core/reading/plan-checks.ts. */

import {
  figuresIn,
  placesIn,
  type FindingFigure,
  type FindingPlace,
  type PlanFinding,
} from "../core/reading/plan-findings";
import { plannedAmount } from "./explanation";
import type { Language } from "./language";
import { placeWords } from "./reading-texts";

/** How pieces of a sentence are said. */
interface Said {
  readonly amount: (value: number, unit: string) => string;
  /** `“Thu nội địa” 51.000 tỷ đồng`. */
  readonly figure: (figure: FindingFigure) => string;
  readonly figures: (figures: readonly FindingFigure[]) => string;
  readonly name: (place: FindingPlace) => string;
}

interface CheckWords {
  readonly finding: (finding: PlanFinding, said: Said) => string;
  readonly remedy: (finding: PlanFinding, said: Said) => string;
}

const most = 6;
const listed = (items: readonly string[]): string =>
  items.slice(0, most).join(", ") + (items.length > most ? ", …" : "");

const vi: CheckWords = {
  finding: (finding, { amount, figure, figures, name }) => {
    switch (finding.kind) {
      case "shares-not-whole":
        return `Các tỷ trọng cộng lại ${amount(finding.sum, "%")}, không phải 100%: ${figures(finding.shares)}`;
      case "parts-not-total":
        return `${figure(finding.total)}, nhưng các phần cộng lại ${amount(finding.sum, finding.total.unit)}: ${figures(finding.parts)}`;
      case "parts-over-total":
        return `Các phần vượt số chung ${figure(finding.total)}: ${figures(finding.parts)}`;
      case "share-not-derived":
        return `${figure(finding.share)}, nhưng ${figure(finding.part)} trên ${figure(finding.total)} là ${amount(finding.derived, "%")}`;
      case "over-hundred":
        return `${figure(finding.of)} là hơn 100%`;
      case "unlikely-unit":
        return `${figure(finding.of)}: số này không hợp với đơn vị “${finding.of.unit}”`;
      case "fraction-of-count":
        return `${figure(finding.of)}: số đếm mà có phần lẻ`;
      case "jump":
        return `${figure(finding.of)}, cách xa “${finding.beside.heading}” là ${amount(finding.beside.value, finding.of.unit)}`;
      case "doubled-code":
        return `Mã ${finding.code} dùng cho nhiều chỉ tiêu: ${listed(finding.of.map(name))}`;
      case "doubled-target":
        return finding.isSameFigure
          ? `Chỉ tiêu nêu ${finding.of.length} lần với cùng một số: ${figures(finding.of)}`
          : `Cùng một chỉ tiêu mà có các số khác nhau: ${figures(finding.of)}`;
    }
  },
  remedy: (finding, { amount }) => {
    const { remedy } = finding;
    switch (remedy.kind) {
      case "look":
        return "Đối chiếu với văn bản.";
      case "value":
        return `Có phải ${amount(remedy.value, unitOf(finding, remedy.id))}?`;
      case "unit":
        return `Có phải đơn vị là ${remedy.units.map((unit) => `“${unit}”`).join(" hoặc ")}?`;
      case "code":
        return `Có thể dùng mã ${remedy.code} cho chỉ tiêu sau.`;
      case "keep-one":
        return "Giữ một, hoặc ghi rõ tên nếu là các chỉ tiêu khác nhau.";
    }
  },
};

const en: CheckWords = {
  finding: (finding, { amount, figure, figures, name }) => {
    switch (finding.kind) {
      case "shares-not-whole":
        return `The shares make ${amount(finding.sum, "%")} and not 100%: ${figures(finding.shares)}`;
      case "parts-not-total":
        return `${figure(finding.total)}, but its parts make ${amount(finding.sum, finding.total.unit)}: ${figures(finding.parts)}`;
      case "parts-over-total":
        return `The parts exceed the whole, ${figure(finding.total)}: ${figures(finding.parts)}`;
      case "share-not-derived":
        return `${figure(finding.share)}, but ${figure(finding.part)} of ${figure(finding.total)} is ${amount(finding.derived, "%")}`;
      case "over-hundred":
        return `${figure(finding.of)} is more than 100%`;
      case "unlikely-unit":
        return `${figure(finding.of)}: the figure doesn't fit the unit “${finding.of.unit}”`;
      case "fraction-of-count":
        return `${figure(finding.of)}: a count with a fraction`;
      case "jump":
        return `${figure(finding.of)} is far from “${finding.beside.heading}”, ${amount(finding.beside.value, finding.of.unit)}`;
      case "doubled-code":
        return `The code ${finding.code} stands for several targets: ${listed(finding.of.map(name))}`;
      case "doubled-target":
        return finding.isSameFigure
          ? `The target is stated ${finding.of.length} times with one figure: ${figures(finding.of)}`
          : `One target has different figures: ${figures(finding.of)}`;
    }
  },
  remedy: (finding, { amount }) => {
    const { remedy } = finding;
    switch (remedy.kind) {
      case "look":
        return "Compare with the document.";
      case "value":
        return `Is it ${amount(remedy.value, unitOf(finding, remedy.id))}?`;
      case "unit":
        return `Is the unit ${remedy.units.map((unit) => `“${unit}”`).join(" or ")}?`;
      case "code":
        return `The code ${remedy.code} is free for the latter one.`;
      case "keep-one":
        return "Keep one, or name them apart if they are different targets.";
    }
  },
};

const words: Readonly<Record<Language, CheckWords>> = { vi, en };

/** `“Thu hút vốn” 4,5 USD: số này không hợp với đơn vị “USD” (dòng 74). Có phải đơn vị là “tỷ USD” hoặc “triệu USD”?` */
export function findingWords(finding: PlanFinding, language: Language): string {
  const said = saidIn(language);
  const { finding: sentence, remedy } = words[language];
  const all = [...new Set(placesIn(finding).map(({ at }) => placeWords(at, language)))].filter((place) => place !== "");
  return `${sentence(finding, said)}${all.length === 0 ? "" : ` (${listed(all)})`}. ${remedy(finding, said)}`;
}

function saidIn(language: Language): Said {
  const amount = (value: number, unit: string): string => plannedAmount({ value, unit }, language);
  const name = ({ name: own }: FindingPlace): string => `“${own}”`;
  const figure = (each: FindingFigure): string => `${name(each)} ${plannedAmount(each, language)}`;
  return { amount, name, figure, figures: (all) => listed(all.map(figure)) };
}

function unitOf(finding: PlanFinding, id: number): string {
  return figuresIn(finding).find((figure) => figure.id === id)?.unit ?? "";
}
