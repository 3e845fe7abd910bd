/** Paper sizes: a file's numbers 1 to 41 in the words of Excel.PaperType, in the same order. */

const names =
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note " +
  "Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 " +
  "EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS " +
  "FanfoldStdGerman FanfoldLegalGerman";

const sizes: readonly string[] = names.split(" ");

export function paperOfNumber(number: number | undefined): string | null {
  return number === undefined ? null : (sizes[number - 1] ?? null);
}

export function paperNumber(name: string | null): number | undefined {
  const index = name === null ? -1 : sizes.findIndex((known) => known.toLowerCase() === name.toLowerCase());
  return index < 0 ? undefined : index + 1;
}
