import fc from "fast-check";
import { expect, test } from "vitest";
import { settingsPart, textOfRoot, xmlOf } from "../../../../addin/host/excel/xml-part.js";

test.each([
  ['<settings xmlns="urn:minha:settings">{"a":1}</settings>', '{"a":1}'],
  [
    '<?xml version="1.0" encoding="utf-8"?>\n<m:settings xmlns:m="urn:minha:settings">a &amp;&lt;&#233;&#xE9;</m:settings>\n',
    "a &<éé",
  ],
  ['<settings xmlns="urn:minha:settings"><![CDATA[a & <b>]]></settings>', "a & <b>"],
  ['<settings xmlns="urn:minha:settings"/>', null],
  ["", null],
])("%s", (xml, text) => {
  expect(textOfRoot(xml)).toBe(text);
});

test("whatever was put into a part comes out again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(textOfRoot(xmlOf(settingsPart, text))).toBe(text);
    }),
  );
});
