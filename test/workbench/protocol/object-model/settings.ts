/** Workbook.settings. */
import { HostError } from "../host-error";
import { kind, type Kind, Thing } from "../kind";
import type { Session } from "../session";
import { settingsOf } from "../document-settings";

interface HeldSetting {
  readonly session: Session;
  readonly key: string;
}

export const settingsKind: Kind<Session> = kind({
  name: "SettingCollection",
  item: (session, args) => setting(session, args.text(0)) ?? fail(),
  items: (session) => [...settingsOf(session.workbook).keys()].map((key) => Thing.of(settingKind, { session, key })),
  methods: {
    add: (session, args) => {
      const key = args.text(0);
      session.workbook.setSetting(key, args.json(1));
      return Thing.of(settingKind, { session, key });
    },
    getCount: ({ workbook }) => settingsOf(workbook).size,
    getItemOrNullObject: (session, args) => setting(session, args.text(0)),
  },
});

function setting(session: Session, key: string): Thing | null {
  return settingsOf(session.workbook).has(key) ? Thing.of(settingKind, { session, key }) : null;
}

const settingKind: Kind<HeldSetting> = kind({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    _Id: ({ key }) => key,
    key: ({ key }) => key,
    value: {
      get: ({ session, key }) => settingsOf(session.workbook).get(key) ?? null,
      set: ({ session, key }, value) => session.workbook.setSetting(key, value),
    },
  },
  methods: { delete: ({ session, key }) => session.workbook.removeSetting(key) },
});

function fail(): never {
  throw new HostError("ItemNotFound");
}
