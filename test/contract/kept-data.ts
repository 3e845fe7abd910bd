/** What an add-in can keep in the file: custom XML parts, settings, properties. */
import type { Group } from "./behaviour";
import { guide, member, method, reference } from "./pages";

export const customParts: Group = {
  title: "Custom XML parts",
  behaviours: [
    {
      id: "parts-add",
      says: "A part is added, found by its namespace, changed and read again.",
      page: reference("CustomXmlPart"),
      do: 'Add `<p xmlns="urn:contract"><y>2026</y></p>`; `setXml` with 2027; `getByNamespace("urn:contract").getOnlyItem().getXml()`.',
      see: "The XML with 2027; `namespaceUri` urn:contract.",
      is: ['<p xmlns="urn:contract"><y>2027</y></p>', "urn:contract"],
      script: async ({ context }) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add('<p xmlns="urn:contract"><y>2026</y></p>');
        await context.sync();
        part.setXml('<p xmlns="urn:contract"><y>2027</y></p>');
        const xml = customXmlParts.getByNamespace("urn:contract").getOnlyItem().getXml();
        part.load("namespaceUri");
        await context.sync();
        return [xml.value, part.namespaceUri];
      },
    },
    {
      id: "parts-only",
      says: "`getOnlyItem` fails where a namespace has none or two; its sister gives a null object.",
      page: method("CustomXmlPartScopedCollection", "getOnlyItem"),
      do: "Ask for the only part of urn:contract: with none, and with two.",
      see: "A null object and an error, both times.",
      is: [true, true, true, true],
      script: async ({ context, refusal }) => {
        const { customXmlParts } = context.workbook;
        const seen: boolean[] = [];
        for (const count of [0, 2]) {
          for (let n = 0; n < count; n++) customXmlParts.add('<p xmlns="urn:contract"/>');
          const none = customXmlParts.getByNamespace("urn:contract").getOnlyItemOrNullObject();
          await context.sync();
          customXmlParts.getByNamespace("urn:contract").getOnlyItem().load("id");
          seen.push(none.isNullObject, (await refusal()) !== "");
        }
        return seen;
      },
    },
    {
      id: "parts-deleted",
      says: "A deleted part is gone: a null object by its id.",
      page: method("CustomXmlPart", "delete"),
      do: "Add a part, keep its id, delete it; ask `getItemOrNullObject(id)`.",
      see: "A null object; the namespace counts 0.",
      is: [true, 0],
      script: async ({ context }) => {
        const { customXmlParts } = context.workbook;
        const part = customXmlParts.add('<p xmlns="urn:contract"/>').load("id");
        await context.sync();
        const { id } = part;
        part.delete();
        const none = customXmlParts.getItemOrNullObject(id);
        const count = customXmlParts.getByNamespace("urn:contract").getCount();
        await context.sync();
        return [none.isNullObject, count.value];
      },
    },
    {
      id: "parts-malformed",
      says: "What is no well-formed XML is refused.",
      page: method("CustomXmlPartCollection", "add"),
      do: 'Add `<p xmlns="urn:contract">`.',
      see: "An error; no part.",
      is: [true, 0],
      script: async ({ context, refusal }) => {
        context.workbook.customXmlParts.add('<p xmlns="urn:contract">');
        const code = await refusal();
        const count = context.workbook.customXmlParts.getByNamespace("urn:contract").getCount();
        await context.sync();
        return [code !== "", count.value];
      },
    },
    {
      id: "parts-saved",
      says: "Parts are in the file, with their ids.",
      page: member("CustomXmlPart", "id"),
      do: "Add a part, keep its id, save, close, open; ask for the id.",
      see: "The part, by the same id.",
      is: '<p xmlns="urn:contract">Kỳ</p>',
      hand: async (excel) => {
        const id = await excel.run(async (context) => {
          const part = context.workbook.customXmlParts.add('<p xmlns="urn:contract">Kỳ</p>').load("id");
          await context.sync();
          return part.id;
        });
        await excel.open(await excel.save());
        return excel.run(async (context, known) => {
          const xml = context.workbook.customXmlParts.getItem(known).getXml();
          await context.sync();
          return xml.value;
        }, id);
      },
    },
  ],
};

export const settings: Group = {
  title: "Settings and properties",
  behaviours: [
    {
      id: "settings-add",
      says: "`settings.add` sets a setting or adds it; objects come back as they were.",
      page: method("SettingCollection", "add"),
      do: "Add kỳ as `{ năm: 2026 }`, then as `[1, 2]`; load its value and the count.",
      see: "`[1, 2]`; one setting more than before.",
      is: [{ năm: 2026 }, [1, 2], 0],
      script: async ({ context }) => {
        const { settings: own } = context.workbook;
        const first = own.add("kỳ", { năm: 2026 }).load("value");
        const before = own.getCount();
        await context.sync();
        const value = first.value as unknown;
        const second = own.add("kỳ", [1, 2]).load("value");
        const after = own.getCount();
        await context.sync();
        return [value, second.value, after.value - before.value];
      },
    },
    {
      id: "settings-null",
      says: "A setting that is not there, or was deleted, is a null object.",
      page: method("SettingCollection", "getItemOrNullObject"),
      do: "Add kỳ, delete it; ask for it by `getItemOrNullObject` and `getItem`.",
      see: "A null object; ItemNotFound.",
      is: [true, "ItemNotFound"],
      script: async ({ context, refusal }) => {
        const { settings: own } = context.workbook;
        own.add("kỳ", 1).delete();
        const none = own.getItemOrNullObject("kỳ");
        await context.sync();
        own.getItem("kỳ").load("value");
        return [none.isNullObject, await refusal()];
      },
    },
    {
      id: "settings-same",
      says: "Office's settings and the workbook's are the same, once Office's are saved.",
      page: guide.state,
      do: "Set kỳ by `Office.context.document.settings`; read the workbook's; then `saveAsync` and read again.",
      see: "A null object; then the value.",
      is: [true, 7],
      script: async ({ context }) => {
        const office = Office.context.document.settings;
        office.set("kỳ", 7);
        const unsaved = context.workbook.settings.getItemOrNullObject("kỳ");
        await context.sync();
        const before = unsaved.isNullObject;
        await new Promise((resolve) => office.saveAsync(resolve));
        const saved = context.workbook.settings.getItem("kỳ").load("value");
        await context.sync();
        office.remove("kỳ");
        await new Promise((resolve) => office.saveAsync(resolve));
        return [before, saved.value];
      },
    },
    {
      id: "settings-saved",
      says: "Settings are in the file.",
      page: guide.state,
      do: "Add kỳ to the workbook's settings, save, close, open; read it by Office's settings.",
      see: "The value.",
      is: { năm: 2026 },
      hand: async (excel) => {
        await excel.run(async (context) => {
          context.workbook.settings.add("kỳ", { năm: 2026 });
          await context.sync();
        });
        await excel.open(await excel.save());
        return excel.inAddIn(() => Office.context.document.settings.get("kỳ") as unknown);
      },
    },
    {
      id: "settings-properties",
      says: "A document's own properties are found whatever their case, and tell their type.",
      page: method("CustomPropertyCollection", "add"),
      do: "Add Kỳ as 3 and Hạn as a text to `properties.custom`; ask for kỳ and hạn.",
      see: "3, Number; the text, String.",
      is: [3, "Number", "30/6", "String"],
      script: async ({ context }) => {
        const { custom } = context.workbook.properties;
        custom.add("Kỳ", 3);
        custom.add("Hạn", "30/6");
        const number = custom.getItem("kỳ").load("value, type");
        const text = custom.getItem("hạn").load("value, type");
        await context.sync();
        const seen = [number.value, number.type, text.value, text.type] as unknown[];
        number.delete();
        text.delete();
        await context.sync();
        return seen;
      },
    },
    {
      id: "settings-sheet-properties",
      says: "A sheet's own properties are found whatever their case; those that are not there are null objects.",
      page: reference("WorksheetCustomPropertyCollection"),
      do: "Add nguồn to `sheet.customProperties`; ask for NGUỒN and for khác.",
      see: "The value; a null object.",
      is: ["kế hoạch", true],
      script: async ({ context, sheet }) => {
        sheet.customProperties.add("nguồn", "kế hoạch");
        const own = sheet.customProperties.getItem("NGUỒN").load("value");
        const none = sheet.customProperties.getItemOrNullObject("khác");
        await context.sync();
        return [own.value, none.isNullObject];
      },
    },
    {
      id: "settings-title",
      says: "Title and author of the document are read and written.",
      page: reference("DocumentProperties"),
      do: "Set `properties.title`; load it; look under File, Info.",
      see: "The title.",
      is: "Báo cáo",
      script: async ({ context }) => {
        const { properties } = context.workbook;
        properties.load("title");
        await context.sync();
        const before = properties.title;
        properties.title = "Báo cáo";
        properties.load("title");
        await context.sync();
        const seen = properties.title;
        properties.title = before;
        await context.sync();
        return seen;
      },
    },
  ],
};
