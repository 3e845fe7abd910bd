/** What the add-in can ask of its own runtime, pane and ribbon (Office.addin, Office.ribbon), and how it hears of the pane. */
import { isRecord } from "./arguments";
import { HostError } from "./host-error";
import { kind, type Kind, Thing } from "./kind";
import { category, messageEntry, type Raise } from "./message";
import type { Surroundings } from "./surroundings";
import type { Json } from "./wire";

/** Excel: number of the event behind Office.addin.onVisibilityModeChanged. */
const visibilityChanged = 65539;

/** Excel: the startup behaviour is kept in the document, per add-in. */
const startupSetting = "_Office_AppRuntimeStartState";

export interface DocumentFlags {
  read(key: string): Json | undefined;
  write(key: string, value: Json): void;
}

export class AddInRuntime {
  private visible: boolean;
  private readonly enabled = new Map<string, boolean>();
  private readonly visibleTabs = new Map<string, boolean>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly flags: DocumentFlags,
    private readonly raise: Raise,
    isPaneVisible: boolean,
  ) {
    this.visible = isPaneVisible;
  }

  get isPaneVisible(): boolean {
    return this.visible;
  }

  /** The person opened or closed the pane, or the add-in did. */
  paneShown(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    const content = { visibility: visible ? "Visible" : "Hidden" };
    this.raise([messageEntry(category.event, visibilityChanged, "", content)]);
  }

  services(): ReadonlyMap<string, () => Thing> {
    const thing = (kind: Kind<AddInRuntime>) => (): Thing => Thing.of(kind, this);
    return new Map([
      ["Microsoft.AppRuntime.AppRuntimeService", thing(runtimeService)],
      ["Microsoft.AppRuntime.AppRuntimePersistenceService", thing(persistenceService)],
      ["Microsoft.DynamicRibbon.DynamicRibbon", thing(dynamicRibbon)],
      ["Microsoft.InternalService.AddinInternalService", thing(internalService)],
    ]);
  }

  state(): "Visible" | "Background" {
    return this.visible ? "Visible" : "Background";
  }

  setState(state: string): void {
    if (state !== "Visible" && state !== "Background") throw new HostError("InvalidArgument");
    this.surroundings.showPane(state === "Visible");
    this.paneShown(state === "Visible");
  }

  get startState(): Json {
    return this.flags.read(startupSetting) ?? "Inactive";
  }

  set startState(state: Json) {
    this.flags.write(startupSetting, state);
  }

  isEnabled(control: string): boolean {
    return this.enabled.get(control) ?? true;
  }

  enable(control: string, enabled: boolean): void {
    this.enabled.set(control, enabled);
    this.updateRibbon();
  }

  showTab(tab: string, visible: boolean): void {
    this.visibleTabs.set(tab, visible);
    this.updateRibbon();
  }

  private updateRibbon(): void {
    this.surroundings.updateRibbon({ enabled: this.enabled, visibleTabs: this.visibleTabs });
  }
}

const runtimeService: Kind<AddInRuntime> = kind({
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (runtime) => runtime.state(),
    setAppRuntimeState: (runtime, args) => runtime.setState(args.text(0)),
  },
});

const persistenceService: Kind<AddInRuntime> = kind({
  name: "AppRuntimePersistenceService",
  methods: {
    getAppRuntimeStartState: (runtime) => runtime.startState,
    setAppRuntimeStartState: (runtime, args) => {
      runtime.startState = args.word(0, ["Inactive", "Background", "Visible"]);
    },
  },
});

const internalService: Kind<AddInRuntime> = kind({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => undefined },
});

interface RibbonPart {
  readonly runtime: AddInRuntime;
  readonly id: string;
}

const ribbonButton: Kind<RibbonPart> = kind({
  name: "RibbonButton",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    enabled: {
      get: ({ runtime, id }) => runtime.isEnabled(id),
      set: ({ runtime, id }, value) => runtime.enable(id, value === true),
    },
  },
  methods: { setEnabled: ({ runtime, id }, args) => runtime.enable(id, args.boolean(0, true)) },
});

const ribbonTab: Kind<RibbonPart> = kind({
  name: "RibbonTab",
  identity: ({ id }) => ({ Id: id }),
  scalars: { id: ({ id }) => id },
  methods: { setVisibility: ({ runtime, id }, args) => runtime.showTab(id, args.boolean(0, true)) },
});

const dynamicRibbon: Kind<AddInRuntime> = kind({
  name: "DynamicRibbon",
  methods: {
    getButton: (runtime, args) => Thing.of(ribbonButton, { runtime, id: args.text(0) }),
    getTab: (runtime, args) => Thing.of(ribbonTab, { runtime, id: args.text(0) }),
    executeRequestUpdate: (runtime, args) => update(runtime, JSON.parse(args.text(0))),
  },
});

/** The whole of a RibbonUpdaterData at once. */
function update(runtime: AddInRuntime, data: unknown): undefined {
  if (!isRecord(data)) throw new HostError("InvalidArgument");
  for (const tab of listOf(data["tabs"])) {
    if (typeof tab["visible"] === "boolean") runtime.showTab(String(tab["id"]), tab["visible"]);
    const controls = [tab, ...listOf(tab["groups"])].flatMap((group) => listOf(group["controls"]));
    for (const { id, enabled } of controls) if (typeof enabled === "boolean") runtime.enable(String(id), enabled);
  }
}

function listOf(value: Json | undefined): readonly { readonly [key: string]: Json }[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
