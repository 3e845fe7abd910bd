/** The first thing that office.js asks: who hosts it, in which language, with which document, settings and requirement sets. */
import type { Workbook } from "../engine/model";
import { settingsAsPairs } from "./document-settings";
import type { RequirementSets } from "./requirement-sets";
import type { Json } from "./wire";

export interface AppContextSource {
  readonly workbook: Workbook;
  readonly addIn: { readonly id: string; readonly domains: readonly string[] };
  readonly locale: string;
  readonly fileName: string;
  readonly requirementSets: RequirementSets;
  readonly isPaneVisible: boolean;
}

/** Numbers as office.js maps them to Office.VisibilityMode. */
const displayMode = { hidden: 1, taskpane: 2 };

export function appContext(source: AppContextSource): Json {
  const { workbook, addIn, locale, requirementSets } = source;
  return {
    _id: addIn.id,
    _appInstanceId: crypto.randomUUID(),
    // Excel on the web.
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: workbook.culture.name,
    _docUrl: `${location.origin}/${encodeURIComponent(source.fileName)}`,
    _clientMode: 1,
    _settings: settingsAsPairs(workbook),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _hostFullVersion: "16.0.14332.20000",
    _initialDisplayMode: source.isPaneVisible ? displayMode.taskpane : displayMode.hidden,
    _requirementMatrix: JSON.stringify(requirementSets),
    _appDomains: addIn.domains,
    // Where office.js puts the windows of dialogs.
    _clientWindowWidth: window.innerWidth,
    _clientWindowHeight: window.innerHeight,
  };
}
