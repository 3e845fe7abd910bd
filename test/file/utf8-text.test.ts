import fc from "fast-check";
import { Utf8Text } from "../../src/file/utf8-text";

test("texts one after another are the bytes of the whole text, however long they become", () => {
  const sign = fc.constantFrom("a", "ế", "–", "😀");
  fc.assert(
    fc.property(fc.array(fc.string({ unit: sign, maxLength: 3000 }), { maxLength: 20 }), (texts) => {
      const text = new Utf8Text();
      for (const each of texts) text.append(each);
      expect(Buffer.from(text.bytes()).toString()).toBe(texts.join(""));
    }),
  );
});
