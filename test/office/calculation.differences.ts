/** Where the workbench and LibreOffice calculate differently: what Excel gives, and why LibreOffice gives something else. */

/** What Excel gives where LibreOffice gives something else, by formula. */
export interface Difference {
  readonly reason: string;
  readonly excel: Readonly<Record<string, string | number | boolean>>;
}

export const inEnglish: readonly Difference[] = [
  {
    reason: "LibreOffice's truth values are numbers: they count, add up, and lie among numbers",
    excel: {
      '"a"&1.5&TRUE': "a1.5TRUE",
      'TRUE>"z"': true,
      "2<TRUE": true,
      "1=TRUE": false,
      "1=1=1": false,
      "3>2>1": true,
      "SUM(D1:D3)": 0,
      "SUMPRODUCT(D1:D3)": 0,
      "COUNT(D1:D10)": 2,
      "COUNT(F1:F10)": 0,
      'COUNTIF(F1:F10,"1")': 1,
      "AVERAGE(D1:D3)": "#DIV/0!",
      "MAX(D1:D3)": 0,
      "MAXA(D1:D2)": 1,
      "MINA(D1:D3)": 0,
      "SUBTOTAL(2,D1:D3)": 0,
      "AGGREGATE(9,6,D1:D10)": 4,
      'TEXT(TRUE,"0")': "TRUE",
      "LEN(TRUE)": 4,
      'CONCATENATE("a",1,TRUE)': "a1TRUE",
      "TYPE(TRUE)": 4,
    },
  },
  {
    reason: "LibreOffice has errors of its own (Err:502, Err:523), which a file shows as #VALUE!",
    excel: {
      "SQRT(-1)": "#NUM!",
      "LN(0)": "#NUM!",
      "LOG(8,1)": "#DIV/0!",
      "CEILING(2.1,-1)": "#NUM!",
      "FLOOR(2.5,0)": "#DIV/0!",
      "FACT(-1)": "#NUM!",
      "MEDIAN(H1:H5)": "#NUM!",
      "MODE(1,2,3)": "#N/A",
      "LARGE(E1:E5,6)": "#NUM!",
      "PERCENTILE(G1:G5,1.1)": "#NUM!",
      "PERCENTRANK(G1:G5,5)": "#N/A",
      "RANK(9,E1:E5)": "#N/A",
      "GEOMEAN(B4:B5)": "#NUM!",
      "INDEX(A1:C10,11,1)": "#REF!",
      'VLOOKUP("FDI",A1:C10,4,FALSE)': "#REF!",
      "OFFSET(A1,-1,0)": "#REF!",
      'DGET(I1:K6,"Số",L1:L2)': "#NUM!",
      "WEEKDAY(C1,9)": "#NUM!",
      'DATEDIF(C2,C1,"d")': "#NUM!",
    },
  },
  {
    reason: "Powers: Excel refuses 0^0 and roots of negative numbers, and calls 0^-1 a division by zero",
    excel: { "0^0": "#NUM!", "POWER(0,0)": "#NUM!", "0^-1": "#DIV/0!", "(-8)^(1/3)": "#NUM!" },
  },
  {
    reason:
      "A text that is an argument itself is a number to Excel: https://support.microsoft.com/office/sum-function-043e1c7d-7726-4e80-8f32-07b23e057f89",
    excel: { 'SUM(1,"2",TRUE)': 4 },
  },
  {
    reason: "Excel finds texts by wildcards only among texts, and keeps numbers and texts apart in lookups",
    excel: { 'COUNTIF(A1:A10,"*")': 8, 'MATCH("12",A1:A10,0)': "#N/A" },
  },
  { reason: "An empty cell that is looked for is 0 to Excel", excel: { "MATCH(B8,B1:B10,0)": 5 } },
  {
    reason:
      "Excel refuses a step of another sign: https://support.microsoft.com/office/mround-function-c299c3b0-15a5-426d-aa4b-d2d5b3baf427",
    excel: { "MROUND(5,-2)": "#NUM!" },
  },
  {
    reason: "https://support.microsoft.com/office/atan2-function-c04592ab-b9e3-4908-b428-c96b3a565033",
    excel: { "ATAN2(0,0)": "#DIV/0!" },
  },
  {
    reason:
      "An empty text is 0: https://support.microsoft.com/office/numbervalue-function-1b05c8cf-2bfa-4437-af70-596c7ea7d879",
    excel: { 'NUMBERVALUE("")': 0 },
  },
  {
    reason:
      "An empty text is found where the search begins: https://support.microsoft.com/office/find-findb-functions-c7912941-af2a-4bdf-a553-d0d89b0a0628",
    excel: { 'FIND("","abc")': 1, 'SEARCH("","abc")': 1 },
  },
  {
    reason:
      "No character has the code 0, and an empty text has no code: https://support.microsoft.com/office/code-function-c32b692b-2ed0-4a04-bdd9-75640144b928",
    excel: { "CHAR(0)": "#VALUE!", 'CODE("")': "#VALUE!" },
  },
  { reason: "How many digits a number has as a text", excel: { '1E15&""': "1E+15", '1E21&""': "1E+21" } },
  {
    reason:
      "Excel counts from 1 January 1900 and has a 29 February 1900; years below 1900 are added to it: https://support.microsoft.com/office/date-function-e36c0c8c-4104-49da-ab83-82328b832349",
    excel: {
      "DAY(60)+0*0": 29,
      "YEAR(-1)": "#NUM!",
      "DATE(26,1,1)": 9498,
      "DATE(-1,1,1)": "#NUM!",
      "DATE(10000,1,1)": "#NUM!",
      "TIME(0,0,-1)": "#NUM!",
    },
  },
  {
    reason:
      "A year of 360 days: a start on the last of February is the 30th, and so the end's 31st as well: https://support.microsoft.com/office/days360-function-b9a509fd-49ef-407e-94df-0cbda5718c2a",
    excel: { "YEARFRAC(C4,C2)": 330 / 360 },
  },
  { reason: "Excel's clock rounds to the second, LibreOffice's cuts", excel: { "HOUR(1.999999)": 0 } },
  {
    reason:
      "Excel's weeks from Monday begin on 1 January: https://support.microsoft.com/office/weeknum-function-e5c43a03-b4ab-426c-b411-b18c13c75340",
    excel: { "WEEKNUM(C6,2)": 53 },
  },
];

export const inVietnamese: readonly Difference[] = [
  {
    reason:
      "A text that is an argument itself is a number to Excel, and separators that are left out are those of the region",
    excel: { 'SUM("1,5",2)': 3.5, 'NUMBERVALUE("1.234,5")': 1234.5, 'NUMBERVALUE("1,5")': 1.5 },
  },
  {
    reason: "Excel finds texts by wildcards only among texts, and keeps numbers and texts apart in lookups",
    excel: { 'COUNTIF(A1:A5,"*,*")': 1, 'MATCH("1,5",A1:A5,0)': 4 },
  },
  { reason: "Dates may be typed with hyphens", excel: { 'DATEVALUE("31-12-2026")': 46387 } },
];
