import { gzipSync, strFromU8, strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { zipFile } from "../../src/file/zip-writer";

const kinds = ["a.xml", "b.png", "xl/worksheets/sheet1.xml", "thư mục/tệp.xml", "empty.rels"] as const;

test("another reader unpacks every part to what it was, under its name", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...kinds)),
      fc.array(fc.uint8Array({ maxLength: 5000 })),
      (names, bytes) => {
        const parts = names.map((name, index) => [name, bytes[index] ?? new Uint8Array(0)] as const);
        const read = unzipSync(zipFile(parts));
        expect(Object.keys(read)).toEqual(names);
        for (const [name, wanted] of parts)
          expect(Buffer.from(read[name] ?? []).equals(Buffer.from(wanted))).toBe(true);
      },
    ),
  );
});

/** The fields of the directory, which readers of files go by. */
function listed(file: Uint8Array): { readonly flags: number; readonly checksum: number; readonly packed: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const at = view.getUint32(file.length - 22 + 16, true);
  expect(view.getUint32(at, true)).toBe(0x02014b50);
  return {
    flags: view.getUint16(at + 8, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
  };
}

test("the checksum is that of the part", () => {
  const part = strToU8("Kinh tế".repeat(1000));
  const gzip = gzipSync(part);
  const wanted = new DataView(gzip.buffer, gzip.byteOffset + gzip.length - 8).getUint32(0, true);
  expect(listed(zipFile([["a.xml", part]])).checksum).toBe(wanted);
});

test.each([
  ["a.xml", 0],
  ["tệp.xml", 0x800],
])("the name %s has the mark of names beyond ASCII where it is one", (name, flags) => {
  expect(listed(zipFile([[name, strToU8("x")]])).flags).toBe(flags);
});

test("large parts are packed well, and pictures not again", () => {
  const row = '<row r="1"><c r="A1"><f>INDEX(ChiTieu[ĐVT],MATCH($K1,ChiTieu[Mã],0))</f></c></row>';
  const large = strToU8(row.repeat(20_000));
  expect(listed(zipFile([["a.xml", large]])).packed).toBeLessThan(large.length / 20);
  expect(listed(zipFile([["a.png", large]])).packed).toBeGreaterThan(large.length);
});

test("the same parts give the same bytes", () => {
  const parts = [["a.xml", strToU8("a")]] as const;
  expect(strFromU8(zipFile(parts), true)).toBe(strFromU8(zipFile(parts), true));
});

test("more parts than a zip file of the usual form can list are refused", () => {
  const many = Array.from({ length: 0x10000 }, (_, index) => [`${index}`, new Uint8Array(0)] as const);
  expect(() => zipFile(many)).toThrow(RangeError);
});
