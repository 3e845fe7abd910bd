/**
 * Owns the reading of an add-in's manifest.xml as Excel on the web reads it: pages, runtime, custom functions and the
 * ribbon, with the words of one display language. From the manifest's text to a plain {@link Manifest}.
 */

/** One command of the add-in: what a button, or a line of a menu, does when pressed. */
export type Command =
  | {
      readonly kind: "taskpane";
      readonly taskpaneId: string;
      readonly page: string;
      readonly title: string | undefined;
    }
  | { readonly kind: "function"; readonly functionName: string };

/** A picture by the size that the manifest gives it for, in CSS pixels. */
export type Icons = ReadonlyMap<number, string>;

interface ControlBase {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icons: Icons;
  readonly enabled: boolean;
}

export interface ButtonControl extends ControlBase {
  readonly kind: "button";
  readonly command: Command;
}

export interface MenuControl extends ControlBase {
  readonly kind: "menu";
  readonly items: readonly ButtonControl[];
}

export type Control = ButtonControl | MenuControl;

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly icons: Icons;
  readonly controls: readonly Control[];
}

/** A tab of the add-in's own, or (with `builtIn`) groups that it adds to one of Excel's tabs, such as `TabHome`. */
export interface Tab {
  readonly id: string;
  readonly builtIn: boolean;
  readonly label: string;
  readonly groups: readonly Group[];
}

export interface FunctionsEntry {
  readonly page: string | undefined;
  readonly script: string | undefined;
  readonly metadata: string;
  readonly namespace: string;
}

export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly description: string;
  readonly icon: string | undefined;
  readonly startPage: string;
  /** Sites besides its own that its dialogs may show. */
  readonly domains: readonly string[];
  readonly functionFile: string | undefined;
  /** The page of the long-lived runtime shared by pane, commands and functions, if the manifest asks for one. */
  readonly sharedRuntime: string | undefined;
  readonly functions: FunctionsEntry | undefined;
  readonly tabs: readonly Tab[];
  /** Commands in the menu of a right-clicked cell. */
  readonly cellMenu: readonly Control[];
}

/** Reads the text of a manifest for people whose Excel speaks `locale`; a manifest that Excel would refuse throws. */
export function readManifest(text: string, locale: string): Manifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const broken = xml.querySelector("parsererror");
  if (broken) throw new Error(`manifest.xml is not XML: ${broken.textContent}`);
  const app = xml.documentElement;
  if (app.localName !== "OfficeApp") throw new Error(`manifest.xml begins with <${app.localName}>, not <OfficeApp>`);
  return new ManifestReader(app, locale).read();
}

class ManifestReader {
  private readonly overrides: Element | undefined;
  private readonly resources: ReadonlyMap<string, string>;

  constructor(
    private readonly app: Element,
    private readonly locale: string,
  ) {
    this.overrides = newestOverrides(app);
    this.resources = this.readResources();
  }

  read(): Manifest {
    const host = this.workbookHost();
    const form = host && child(host, "DesktopFormFactor");
    const points = form ? children(form, "ExtensionPoint") : [];
    const runtime = host && [...host.getElementsByTagName("*")].find((each) => each.localName === "Runtime");
    const functionFile = form && child(form, "FunctionFile");
    return {
      id: text(this.app, "Id"),
      version: text(this.app, "Version"),
      name: this.localised("DisplayName"),
      description: this.localised("Description"),
      icon: child(this.app, "IconUrl") && this.localised("IconUrl"),
      startPage: this.startPage(),
      domains: this.domains(),
      // Excel: a page that no command needs may be named by nothing.
      functionFile: functionFile && this.resources.get(functionFile.getAttribute("resid") ?? ""),
      sharedRuntime: runtime?.getAttribute("lifetime") === "long" ? this.resource(runtime) : undefined,
      functions: host && this.readFunctions(host),
      tabs: points.filter((point) => pointType(point) === "PrimaryCommandSurface").flatMap((point) => this.tabs(point)),
      cellMenu: points
        .filter((point) => pointType(point) === "ContextMenu")
        .flatMap((point) => children(point, "OfficeMenu"))
        .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
        .flatMap((menu) => children(menu, "Control").map((control) => this.control(control))),
    };
  }

  private workbookHost(): Element | undefined {
    const hosts = this.overrides && child(this.overrides, "Hosts");
    return hosts && children(hosts, "Host").find((host) => attribute(host, "type") === "Workbook");
  }

  private startPage(): string {
    const settings = required(this.app, "DefaultSettings");
    return this.withLocale(required(settings, "SourceLocation"));
  }

  private domains(): string[] {
    const list = child(this.app, "AppDomains");
    return list ? children(list, "AppDomain").map((each) => each.textContent?.trim() ?? "") : [];
  }

  private localised(name: string): string {
    return this.withLocale(required(this.app, name));
  }

  /** The DefaultValue of an element, or the value of its Override for our display language. */
  private withLocale(element: Element): string {
    const override = children(element, "Override").find(
      (each) => each.getAttribute("Locale")?.toLowerCase() === this.locale.toLowerCase(),
    );
    const value = override?.getAttribute("Value") ?? element.getAttribute("DefaultValue");
    if (value === null) throw new Error(`manifest.xml: <${element.localName}> has no DefaultValue`);
    return value;
  }

  private readResources(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const resources = this.overrides && child(this.overrides, "Resources");
    for (const list of resources ? [...resources.children] : []) {
      for (const entry of [...list.children]) {
        const id = entry.getAttribute("id");
        if (id === null) throw new Error(`manifest.xml: a <${entry.localName}> of the resources has no id`);
        found.set(id, this.withLocale(entry));
      }
    }
    return found;
  }

  private resource(element: Element): string {
    const id = element.getAttribute("resid");
    const value = id === null ? undefined : this.resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml: <${element.localName} resid="${id}"> names no resource`);
    return value;
  }

  private optional(parent: Element, name: string): string | undefined {
    const element = child(parent, name);
    return element && this.resource(element);
  }

  private readFunctions(host: Element): FunctionsEntry | undefined {
    const forms = child(host, "AllFormFactors");
    const point = forms && children(forms, "ExtensionPoint").find((each) => pointType(each) === "CustomFunctions");
    if (!point) return undefined;
    const address = (name: string): string | undefined => {
      const part = child(point, name);
      return part && this.optional(part, "SourceLocation");
    };
    const metadata = address("Metadata");
    if (metadata === undefined) throw new Error("manifest.xml: the custom functions have no <Metadata>");
    return {
      page: address("Page"),
      script: address("Script"),
      metadata,
      namespace: this.optional(point, "Namespace") ?? "",
    };
  }

  private tabs(point: Element): Tab[] {
    return [...children(point, "OfficeTab"), ...children(point, "CustomTab")].map((tab) => ({
      id: tab.getAttribute("id") ?? "",
      builtIn: tab.localName === "OfficeTab",
      label: this.optional(tab, "Label") ?? "",
      groups: children(tab, "Group").map((group) => ({
        id: group.getAttribute("id") ?? "",
        label: this.optional(group, "Label") ?? "",
        icons: this.icons(group),
        controls: children(group, "Control").map((control) => this.control(control)),
      })),
    }));
  }

  private control(element: Element): Control {
    const type = attribute(element, "type");
    const base = this.controlBase(element);
    if (type === "Button") return { ...base, kind: "button", command: this.command(required(element, "Action"), base) };
    if (type !== "Menu") throw new Error(`manifest.xml: control ${base.id} has the unknown type ${type}`);
    const items = children(required(element, "Items"), "Item").map((item): ButtonControl => {
      const itemBase = this.controlBase(item);
      return { ...itemBase, kind: "button", command: this.command(required(item, "Action"), itemBase) };
    });
    return { ...base, kind: "menu", items };
  }

  private controlBase(element: Element): ControlBase {
    const label = this.optional(element, "Label") ?? "";
    const supertip = child(element, "Supertip");
    const enabled = child(element, "Enabled")?.textContent?.trim().toLowerCase();
    return {
      id: element.getAttribute("id") ?? "",
      label,
      tipTitle: (supertip && this.optional(supertip, "Title")) ?? label,
      tip: (supertip && this.optional(supertip, "Description")) ?? "",
      icons: this.icons(element),
      enabled: enabled !== "false",
    };
  }

  private command(action: Element, control: ControlBase): Command {
    const type = attribute(action, "type");
    if (type === "ExecuteFunction") return { kind: "function", functionName: text(action, "FunctionName") };
    if (type !== "ShowTaskpane") throw new Error(`manifest.xml: control ${control.id} has the unknown action ${type}`);
    return {
      kind: "taskpane",
      taskpaneId: child(action, "TaskpaneId")?.textContent?.trim() ?? "",
      page: this.resource(required(action, "SourceLocation")),
      title: this.optional(action, "Title"),
    };
  }

  private icons(element: Element): Icons {
    const icon = child(element, "Icon");
    const images = icon ? children(icon, "Image") : [];
    return new Map(images.map((image) => [Number(image.getAttribute("size")), this.resource(image)]));
  }
}

/** Excel: VersionOverrides can be nested, the newest schema version that the host knows wins. */
function newestOverrides(app: Element): Element | undefined {
  let newest = child(app, "VersionOverrides");
  for (let inner = newest; inner; inner = child(inner, "VersionOverrides")) newest = inner;
  return newest;
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((each) => each.localName === name);
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

function required(parent: Element, name: string): Element {
  const found = child(parent, name);
  if (!found) throw new Error(`manifest.xml: <${parent.localName}> has no <${name}>`);
  return found;
}

function text(parent: Element, name: string): string {
  return required(parent, name).textContent?.trim() ?? "";
}

/** An attribute by its local name, since `xsi:type` is written with whatever prefix the author chose. */
function attribute(element: Element, name: string): string | undefined {
  return [...element.attributes].find((each) => each.localName === name)?.value;
}

function pointType(point: Element): string | undefined {
  return attribute(point, "type");
}
