/** Formulas as clerks write them, with the cells that they read, for calculating them in the workbench and in LibreOffice: every
 *  function that both know, with blanks, texts that look like numbers, truth values and errors among the arguments. */

import { inEnglish, inVietnamese, type Difference } from "./calculation.differences";

type Cell = string | number | boolean | null;

export interface Table {
  /** By column, from row 1. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
  /** Without "=", in en-US. */
  readonly formulas: readonly string[];
  readonly differences: readonly Difference[];
}

/** Columns: codes, figures, days, kinds of values, a small list, texts of numbers, and a table to look through. */
const cells: Table["cells"] = {
  A: ["GRDP", "FDI", "Xuất khẩu", "GRDP", "hộ nghèo", "FDI", '=""', null, "abc*", "12"],
  B: [11.01, 500, 35.5, -2, 0, 650, 7, null, 1e12, 0.1],
  C: [45658, 45688, 45716, 45351, 45657, 46022, 61, 36526, null, 45992.75],
  D: [true, false, "x", "=1/0", "=NA()", '=""', null, 5, "'8", -1],
  E: [3, 1, 2, 5, 4],
  F: ["'1", "'1.5", "'31/12/2025", "' 7 ", "abc", "'12%", "'1e3", "'-4", "TRUE", "'"],
  G: [10, 20, 30, 40, 50],
  H: ["a", "b", "c", "d", "e"],
  I: ["Tên", "An", "Bình", "Chi", "Dũng", "An"],
  J: ["Phường", "Một", "Hai", "Một", "Ba", "Hai"],
  K: ["Số", 10, 20, 30, 40, 50],
  L: ["Tên", "An", "Bình", null, null, null],
  M: ["Số", ">15", null, null, null, null],
};

/** Formulas in lines, with bars between them. */
function listed(text: string): readonly string[] {
  return text.trim().split(/ \| |\n */u);
}

const operators = listed(`
  1+2*3^2 | -2^2 | 2^3^2 | 50%*200 | 10%% | -(2+3)*-1 | 1/0 | 0/0 | 0^0 | 0^-1 | (-8)^(1/3) | "12"+1 | "x"+1 | TRUE+TRUE
  "a"&1.5&TRUE | ""&B8 | B8+1 | B8=0 | B8="" | A7=B8 | "abc"="ABC" | "a"<"B" | TRUE>"z" | "z">9E9 | 2<TRUE | 1=TRUE | "1"=1
  0.1+0.2=0.3 | 0.1+0.2-0.3 | 1-0.9-0.1 | 1E308*10 | D4+1 | D5&1 | D3*2 | D1+1 | -D1 | --F1 | B1:B3 A2:C2 | SUM((B1,B3))
  SUM(B1:B3,B2) | 1=1=1 | 3>2>1 | +D3 | -"3" | 1&2+3 | 10-2-3 | 2*3%
`);

const logic = listed(`
  IF(1>2,"a","b") | IF(FALSE,1) | IF(TRUE,,1) | IF(B8,1,2) | IF("TRUE",1,2) | IF("x",1,2) | IF(D4,1,2) | IF(TRUE,1,1/0)
  IFS(1>2,"a",TRUE,"b") | IFS(FALSE,1) | IFERROR(1/0,"!") | IFERROR(B8,5) | IFERROR(5,1/0) | IFNA(NA(),"none")
  IFNA(1/0,"none") | AND(TRUE,1) | AND(B1:B5) | AND(TRUE,D5) | OR(FALSE,0) | OR(B4:B5) | XOR(TRUE,TRUE) | XOR(1,0,0) | NOT(0)
  NOT(B8) | SWITCH(2,1,"one",2,"two","?") | SWITCH(9,1,"one","?") | SWITCH(9,1,2) | SWITCH("A","a",1,2) | CHOOSE(2,"a","b")
  CHOOSE(3,1,2) | CHOOSE(1.9,1,2) | SUM(CHOOSE(2,B1,B1:B3)) | TRUE() | AND(D1:D2) | OR(D1:D2) | AND("x") | IF(A8=0,1,2)
`);

const sums = listed(`
  SUM(B1:B10) | SUM(D1:D3) | SUM(D1:D10) | SUM(1,"2",TRUE) | SUM(F1:F4) | SUM(B:B) | SUM(B8) | SUMSQ(E1:E5) | PRODUCT(E1:E5)
  PRODUCT(B8) | SUMPRODUCT(E1:E5,G1:G5) | SUMPRODUCT((A1:A6="FDI")*B1:B6) | SUMPRODUCT(--(A1:A6="grdp"),B1:B6)
  SUMPRODUCT(D1:D3) | SUMPRODUCT((LEFT(A1:A6,1)="G")*(B1:B6>0)) | SUMPRODUCT(E1:E5) | SUMX2MY2(E1:E5,G1:G5)
  SUMX2PY2(E1:E5,G1:G5) | SUMXMY2(E1:E5,G1:G5) | SUMIF(A1:A10,"FDI",B1:B10) | SUMIF(B1:B10,">10") | SUMIF(B1:B10,"<>0")
  SUMIF(A1:A10,"*P",B1:B10) | SUMIF(A1:A10,"?DI",B1) | SUMIF(A1:A10,"abc~*",B1:B10) | SUMIF(A1:A10,"",B1:B10)
  SUMIF(A1:A10,"12",B1:B10) | SUMIF(A1:A10,12,B1:B10) | SUMIF(A1:A10,"grdp",B1:B10) | SUMIF(C1:C10,">=45658",B1:B10)
  SUMIF(B1:B10,B2) | SUMIF(B1:B10,">"&E1) | SUMIF(D1:D10,TRUE,B1:B10) | SUMIF(D1:D10,"TRUE",B1:B10)
  SUMIFS(B1:B10,A1:A10,"FDI",B1:B10,">500") | SUMIFS(B1:B10,A1:A10,"<>FDI") | SUMIFS(B:B,A:A,"GRDP")
  SUMIFS(B1:B10,A1:A9,"FDI") | COUNT(D1:D10) | COUNT(F1:F10) | COUNT(1,"2",TRUE,"x") | COUNT(B8) | COUNTA(D1:D10) | COUNTA(B8)
  COUNTBLANK(D1:D10) | COUNTBLANK(A1:A10) | COUNTIF(A1:A10,"*") | COUNTIF(A1:A10,"") | COUNTIF(A1:A10,"<>")
  COUNTIF(A1:A10,"=") | COUNTIF(A1:A10,"<>FDI") | COUNTIF(B1:B10,"<=0") | COUNTIF(F1:F10,"1") | COUNTIF(F1:F10,1)
  COUNTIF(A1:A10,">F") | COUNTIF(A1:A10,"h*") | COUNTIF(D1:D10,NA()) | COUNTIF(D1:D10,"#N/A") | COUNTIF(B1:B10,B8)
  COUNTIFS(A1:A10,"GRDP",B1:B10,">0") | COUNTIFS(A1:A6,"F*",C1:C6,">"&C1) | COUNTIFS(A1:A10,"<>",B1:B10,"<>") | AVERAGE(B1:B10)
  AVERAGE(D1:D3) | AVERAGE(E1:E5,TRUE) | AVERAGE(B8) | AVERAGEA(D1:D3) | AVERAGEIF(A1:A10,"FDI",B1:B10)
  AVERAGEIF(B1:B10,">1000000000000000") | AVERAGEIFS(B1:B10,A1:A10,"GRDP",B1:B10,">0") | MIN(B1:B10) | MAX(B1:B10) | MAX(D1:D3)
  MAX(B8) | MAXA(D1:D2) | MINA(D1:D3) | MIN(F1:F3) | MAXIFS(B1:B10,A1:A10,"FDI") | MINIFS(B1:B10,A1:A10,"nothing")
  SUBTOTAL(9,B1:B3) | SUBTOTAL(1,E1:E5) | SUBTOTAL(103,A1:A10) | SUBTOTAL(2,D1:D3) | AGGREGATE(9,6,D1:D10)
  AGGREGATE(14,6,E1:E5,2) | AGGREGATE(4,6,B1:B10)
`);

const rounding = listed(`
  ROUND(1.005,2) | ROUND(2.5,0) | ROUND(-2.5,0) | ROUND(1234,-2) | ROUND(0.285,2) | ROUND(1.45,1) | ROUND(B8,2)
  ROUND("1.26",1) | ROUND(D4,1) | ROUND(5,1.9) | ROUNDUP(1.21,1) | ROUNDUP(-1.21,1) | ROUNDUP(3.2,0) | ROUNDUP(31415.92,-2)
  ROUNDDOWN(-1.29,1) | ROUNDDOWN(2.999,2) | ROUNDDOWN(4.35*100,0) | INT(-1.5) | INT(8.9) | INT(4.35*100) | TRUNC(-1.9)
  TRUNC(1.239,2) | TRUNC(-8.97,1) | MOD(-3,2) | MOD(3,-2) | MOD(5.3,2) | MOD(1,0) | MOD(10,3) | QUOTIENT(-7,2) | ABS(-3)
  ABS(TRUE) | SIGN(-3) | SQRT(2) | SQRT(-1) | POWER(2,10) | POWER(0,0) | EXP(1) | LN(10) | LN(0) | LOG(100) | LOG(8,2)
  LOG(8,1) | LOG10(1000) | CEILING(2.1,0.5) | CEILING(-2.1,1) | CEILING(-2.1,-1) | CEILING(2.1,-1) | CEILING(0,5)
  FLOOR(2.9,0.5) | FLOOR(-2.1,1) | FLOOR(-2.1,-1) | FLOOR(2.5,0) | CEILING.MATH(-5.5) | CEILING.MATH(-5.5,2,1)
  CEILING.MATH(6.3,5) | FLOOR.MATH(-8.1,2) | FLOOR.MATH(-5.5,2,-1) | FLOOR.MATH(6.7) | CEILING.PRECISE(-4.1,-2)
  FLOOR.PRECISE(-3.2,-1) | ISO.CEILING(4.3) | MROUND(10,3) | MROUND(-10,-3) | MROUND(5,-2) | MROUND(6.05,0.1) | EVEN(1.5)
  EVEN(-1) | ODD(2) | ODD(-2) | ODD(0) | FACT(5) | FACT(0) | FACT(-1) | FACT(5.9) | FACTDOUBLE(7) | COMBIN(8,2) | COMBINA(4,3)
  PERMUT(5,2) | PERMUTATIONA(3,2) | GCD(24,36) | LCM(4,6) | MULTINOMIAL(2,3,4) | PI() | SQRTPI(2) | RADIANS(180) | DEGREES(PI())
  SIN(1) | COS(1) | TAN(1) | ASIN(0.5) | ACOS(0.5) | ACOS(2) | ATAN(1) | ATAN2(1,2) | ATAN2(0,0) | SINH(1) | COSH(1) | TANH(1)
  ASINH(1) | ACOSH(2) | ATANH(0.5) | ACOT(2) | ACOTH(2) | SEC(1) | CSC(1) | COT(1) | ROMAN(1999) | ARABIC("MCMXCIX")
  BASE(255,16) | BASE(5,2,8) | DECIMAL("FF",16)
`);

const statistics = listed(`
  MEDIAN(E1:E5) | MEDIAN(1,3,2,10) | MEDIAN(H1:H5) | MODE(1,2,2,3) | MODE(1,2,3) | MODE.SNGL(1,2,2,3,3) | LARGE(E1:E5,1)
  LARGE(E1:E5,6) | SMALL(E1:E5,2) | PERCENTILE(G1:G5,0.3) | PERCENTILE.INC(G1:G5,0.3) | PERCENTILE.EXC(G1:G5,0.3)
  PERCENTILE(G1:G5,1.1) | QUARTILE(G1:G5,1) | QUARTILE.EXC(G1:G5,1) | QUARTILE.INC(G1:G5,3) | PERCENTRANK(G1:G5,25)
  PERCENTRANK.INC(G1:G5,33) | PERCENTRANK.EXC(G1:G5,33) | PERCENTRANK(G1:G5,5) | RANK(3,E1:E5) | RANK(3,E1:E5,1) | RANK(9,E1:E5)
  RANK.EQ(5,E1:E5) | RANK.AVG(3,E1:E5) | STDEV(E1:E5) | STDEV.S(E1:E5) | STDEV.P(E1:E5) | STDEVP(E1:E5) | STDEVA(D1:D3)
  STDEVPA(D1:D3) | STDEV(5) | VAR(E1:E5) | VAR.S(E1:E5) | VAR.P(E1:E5) | VARP(E1:E5) | VARA(D1:D3) | VARPA(D1:D3)
  AVEDEV(E1:E5) | DEVSQ(E1:E5) | GEOMEAN(E1:E5) | HARMEAN(E1:E5) | GEOMEAN(B4:B5) | TRIMMEAN(G1:G5,0.4) | KURT(E1:E5)
  SKEW(3,4,5,2,3,4,5,6,4,7) | CORREL(E1:E5,G1:G5) | PEARSON(E1:E5,G1:G5) | RSQ(E1:E5,G1:G5) | SLOPE(E1:E5,G1:G5)
  INTERCEPT(E1:E5,G1:G5) | STEYX(E1:E5,G1:G5) | FORECAST(60,E1:E5,G1:G5) | FORECAST.LINEAR(60,E1:E5,G1:G5) | COVAR(E1:E5,G1:G5)
  COVARIANCE.P(E1:E5,G1:G5) | COVARIANCE.S(E1:E5,G1:G5) | INDEX(TREND(E1:E5,G1:G5,60),1) | INDEX(GROWTH(E1:E5,G1:G5,60),1)
  INDEX(FREQUENCY(E1:E5,{2;4}),1) | SUM(FREQUENCY(B1:B10,{0;100})) | STANDARDIZE(42,40,1.5) | NORM.DIST(42,40,1.5,TRUE)
  NORM.S.DIST(1.3,TRUE) | NORM.INV(0.9,40,1.5) | NORM.S.INV(0.9) | CONFIDENCE.NORM(0.05,2.5,50) | FISHER(0.75)
  FISHERINV(0.973) | PHI(0.75) | GAUSS(2) | SKEW.P(E1:E5)
`);

const lookups = listed(`
  MATCH("fdi",A1:A10,0) | MATCH("F?I",A1:A10,0) | MATCH("none",A1:A10,0) | MATCH(25,G1:G5,1) | MATCH(25,G1:G5) | MATCH(5,G1:G5)
  MATCH(25,{40,30,20},-1) | MATCH(12,A1:A10,0) | MATCH("12",A1:A10,0) | MATCH(B8,B1:B10,0) | MATCH(TRUE,D1:D3,0)
  INDEX(A1:C10,2,1) | INDEX(A1:C10,11,1) | SUM(INDEX(B1:C3,0,1)) | INDEX(G1:G5,3) | INDEX({10,20,30},2) | INDEX(B1:B10,8)
  SUM(B1:INDEX(B1:B10,3)) | VLOOKUP("FDI",A1:C10,2,FALSE) | VLOOKUP("FDI",A1:C10,4,FALSE) | VLOOKUP("zzz",A1:C10,2,FALSE)
  VLOOKUP(25,G1:H5,2) | VLOOKUP(25,G1:H5,2,TRUE) | VLOOKUP(5,G1:H5,2) | VLOOKUP("xu*",A1:B10,2,0) | VLOOKUP(20,G1:H5,0,0)
  HLOOKUP("b",{"a","b";1,2},2,0) | HLOOKUP(3,{1,2;5,6},2) | LOOKUP("c",H1:H5,G1:G5) | LOOKUP(35,G1:G5) | LOOKUP(35,G1:H5)
  LOOKUP(2,1/(A1:A10="FDI"),B1:B10) | LOOKUP(5,G1:G5) | OFFSET(A1,1,1) | SUM(OFFSET(B1,0,0,3,1)) | SUM(OFFSET(B3,-2,0,3))
  OFFSET(A1,-1,0) | INDIRECT("B"&2) | SUM(INDIRECT("B1:B3")) | INDIRECT("x y") | ROW(C5) | COLUMN(C5) | ROWS(A1:C5)
  COLUMNS(A1:C5) | ADDRESS(2,3) | ADDRESS(2,3,4) | ADDRESS(2,3,2) | ADDRESS(2,3,1,TRUE,"Sheet 2") | AREAS((A1,B1:B2))
  SUM(TRANSPOSE(E1:E5)) | INDEX(TRANSPOSE(E1:E5),1,3) | HYPERLINK("https://example.com","đây") | SHEET() | SHEETS()
  INDEX(MMULT({1,2;3,4},{5;6}),2) | MDETERM({1,2;3,4}) | INDEX(MINVERSE({1,2;3,4}),2,1) | SUM(MUNIT(3)) | DSUM(I1:K6,"Số",L1:L2)
  DSUM(I1:K6,3,L1:M2) | DCOUNT(I1:K6,"Số",M1:M2) | DCOUNTA(I1:K6,"Tên",L1:L3) | DAVERAGE(I1:K6,"Số",L1:L3)
  DMAX(I1:K6,"Số",L1:L2) | DMIN(I1:K6,"Số",L1:L2) | DGET(I1:K6,"Phường",L1:M2) | DGET(I1:K6,"Số",L1:L2)
  DPRODUCT(I1:K6,"Số",L1:L2) | DSTDEV(I1:K6,"Số",M1:M2) | DSTDEVP(I1:K6,"Số",M1:M2) | DVAR(I1:K6,"Số",M1:M2)
  DVARP(I1:K6,"Số",M1:M2)
`);

const texts = listed(`
  TEXT(1234.5,"#,##0.00") | TEXT(46000,"dd/mm/yyyy") | TEXT(0.125,"0.0%") | TEXT("abc","@") | TEXT(-5,"0;(0)")
  TEXT(0.5,"hh:mm") | TEXT(1234567,"0.0,,") | TEXT(B8,"0") | TEXT(TRUE,"0") | TEXT(45658,"yyyy-mm-dd") | TEXT(5,"000")
  TEXT(1.5,"# ?/?") | TEXT(12345.678,"0.00E+00") | TEXT(D4,"0") | TEXT(-1.5,"0.0") | TEXT(0,"#") | VALUE("1234.5")
  VALUE("1,234.5") | VALUE("x") | VALUE("12%") | VALUE("") | NUMBERVALUE("1.234,5",",",".") | NUMBERVALUE("")
  NUMBERVALUE("5%%") | NUMBERVALUE("1,5x") | FIXED(1234.567,1) | FIXED(1234.567,1,TRUE) | FIXED(-1234.567,-2) | ENCODEURL("a b")
  LEFT("Việt Nam",4) | LEFT("abc") | LEFT("abc",9) | LEFT("abc",-1) | LEFT("abc",0) | LEFT(1234,2) | RIGHT("Việt Nam",3)
  RIGHT("abc",0) | MID("Việt Nam",6,9) | MID("abc",0,1) | MID("abc",9,1) | LEN("Việt") | LEN(B8) | LEN(1.50) | LEN(TRUE)
  FIND("a","bana") | FIND("A","bana") | FIND("","abc") | FIND("a","bana",3) | FIND("a","b",5) | SEARCH("A","bana",3)
  SEARCH("n?","bana") | SEARCH("z","bana") | SEARCH("~*",A9) | SEARCH("","abc") | SUBSTITUTE("a-b-c","-","+")
  SUBSTITUTE("a-b-c","-","+",2) | SUBSTITUTE("aaa","aa","b") | SUBSTITUTE("abc","","x") | REPLACE("abcdef",2,3,"X")
  REPLACE("abc",9,1,"X") | REPLACE("abc",1,0,"X") | TRIM("  a   b ") | CLEAN("a"&CHAR(7)&"b") | UPPER("tỉnh") | LOWER("TỈNH")
  PROPER("nguyễn văn a") | PROPER("o'neil 2nd") | PROPER("xã hội-CHỦ nghĩa") | CONCAT(H1:H3,"!") | CONCAT(B1:B2,B8)
  CONCATENATE("a",1,TRUE) | TEXTJOIN(", ",TRUE,H1:H3,"",G1) | TEXTJOIN("-",FALSE,"a","","b") | TEXTJOIN(",",TRUE,A7:A8)
  REPT("ab",3) | REPT("ab",0) | REPT("ab",2.9) | REPT("a",-1) | EXACT("a","A") | EXACT(1,"1") | CHAR(65) | CHAR(0) | CHAR(256)
  CODE("A") | CODE("") | UNICHAR(7879) | UNICODE("ệ") | T("a") | T(1) | N(TRUE) | N("a") | N(B1) | LEN(TEXT(1/3,"0.0000"))
  1/3&"" | 1E15&"" | 1E21&"" | 0.00001&"" | 123456789012&"" | -0.5&""
`);

const dates = listed(`
  DATE(2026,1,31) | DATE(2026,13,1) | DATE(2026,2,30) | DATE(2026,1,0) | DATE(2026,0,1) | DATE(26,1,1) | DATE(1900,3,1)
  DATE(-1,1,1) | DATE(10000,1,1) | DATE(2025.9,1.9,1.9) | YEAR(C1) | MONTH(C2) | DAY(C3) | DAY(60)+0*0 | YEAR(-1) | HOUR(C10)
  MINUTE(0.51) | SECOND(0.00011574) | HOUR(1.999999) | EDATE(C2,1) | EDATE(C4,12) | EDATE(C4,-48) | EOMONTH(C1,0)
  EOMONTH(C4,-1) | EOMONTH(C1,12) | WEEKDAY(C1) | WEEKDAY(C1,2) | WEEKDAY(C1,3) | WEEKDAY(C1,11) | WEEKDAY(C1,17)
  WEEKDAY(C1,9) | WEEKNUM(C1) | WEEKNUM(C6,2) | WEEKNUM(C6,21) | ISOWEEKNUM(C5) | ISOWEEKNUM(C1) | WORKDAY(C1,10)
  WORKDAY(C1,-5) | WORKDAY(C1,3,C2) | WORKDAY.INTL(C1,5,11) | WORKDAY.INTL(C1,5,"0000011") | NETWORKDAYS(C1,C2)
  NETWORKDAYS(C2,C1) | NETWORKDAYS(C1,C2,C1:C3) | NETWORKDAYS.INTL(C1,C2,11) | NETWORKDAYS.INTL(C1,C2,"0000000") | DAYS(C2,C1)
  DAYS360(C1,C3) | DAYS360(C2,C3) | DAYS360(C2,C3,TRUE) | DAYS360(45716,45747) | DATEDIF(C4,C2,"y") | DATEDIF(C4,C2,"m")
  DATEDIF(C4,C2,"d") | DATEDIF(C4,C2,"ym") | DATEDIF(C4,C2,"md") | DATEDIF(C4,C2,"yd") | DATEDIF(C2,C1,"d") | YEARFRAC(C4,C2)
  YEARFRAC(C4,C2,1) | YEARFRAC(C4,C2,2) | YEARFRAC(C4,C2,3) | YEARFRAC(C1,C6,1) | YEARFRAC(C4,C2,4) | TIME(12,30,0)
  TIME(25,0,0) | TIME(0,0,-1) | TIMEVALUE("12:30") | DATEVALUE("2025-12-31") | DATEVALUE("x")
  TEXT(DATE(2025,2,28)+1,"yyyy-mm-dd") | TEXT(EOMONTH(C1,1),"d.m.yyyy") | TEXT(C1,"dddd") | TEXT(C10,"h AM/PM")
`);

const information = listed(`
  ISNUMBER(B1) | ISNUMBER(F1) | ISNUMBER(B8) | ISTEXT(A7) | ISNONTEXT(B8) | ISBLANK(B8) | ISBLANK(A7) | ISERROR(D4) | ISERR(D5)
  ISNA(D5) | ISLOGICAL(D1) | ISEVEN(2.5) | ISODD(-3) | ISEVEN("x") | ISREF(A1) | ISREF(1) | ISFORMULA(D4) | FORMULATEXT(D5)
  ERROR.TYPE(D4) | ERROR.TYPE(D5) | ERROR.TYPE(1) | TYPE(1) | TYPE("a") | TYPE(TRUE) | TYPE(D4) | TYPE({1,2}) | CELL("row",C7)
  CELL("col",C7) | CELL("address",C7) | CELL("contents",B2) | CELL("type",B2) | CELL("type",A1) | CELL("type",B8) | N(D5)
`);

const finance = listed(`
  PMT(0.1,10,1000) | PMT(0,10,1000) | PMT(0.1,10,1000,50,1) | FV(0.05,10,-100) | FV(0,10,-100,-5) | PV(0.05,10,-100)
  NPER(0.05,-100,1000) | RATE(10,-130,1000) | NPV(0.1,100,200,300) | IRR({-1000,300,400,500})
  MIRR({-1000,300,400,500},0.1,0.12) | IPMT(0.1,2,10,1000) | PPMT(0.1,2,10,1000) | CUMIPMT(0.1,10,1000,1,3,0)
  CUMPRINC(0.1,10,1000,1,3,0) | SLN(1000,100,5) | SYD(1000,100,5,2) | DB(1000,100,5,1) | DB(1000,100,5,2,7) | DDB(1000,100,5,2)
  DDB(1000,100,5,2,1.5) | EFFECT(0.1,4) | NOMINAL(0.1,4) | XNPV(0.1,{-1000,500,700},{45658,45758,46058})
  XIRR({-1000,500,700},{45658,45758,46058}) | RRI(5,100,150) | PDURATION(0.05,100,200) | ISPMT(0.1,2,10,1000)
  DOLLARDE(1.02,16) | DOLLARFR(1.125,16) | FVSCHEDULE(1,{0.1,0.2}) | DEC2BIN(10) | DEC2BIN(10,8) | DEC2BIN(-3) | DEC2HEX(255)
  DEC2OCT(64) | HEX2DEC("FF") | BIN2DEC(1010) | BIN2HEX(1010) | OCT2DEC(17) | BITAND(12,10) | BITOR(12,10) | BITXOR(12,10)
  BITLSHIFT(3,2) | BITRSHIFT(12,2) | DELTA(5,5) | GESTEP(5,4)
`);

const regional = listed(`
  "1,5"+1 | "1.5"+1 | "1.234"+0 | "1.234,5"*2 | "12.34"+0 | 1.5&"" | VALUE("118.079,279") | VALUE("12,5%") | VALUE("1,2,3")
  "31/12/2026"+0 | "12/31/2026"+0 | DATEVALUE("31/12/2026") | DATEVALUE("1/2/2026") | DATEVALUE("31-12-2026") | "8:30"+0
  TEXT(118079.279,"#.##0,0") | TEXT(1234.5,"0,00") | TEXT(0.125,"0,0%") | TEXT(45658,"dd/mm/yyyy") | TEXT(1234567,"#.##0")
  NUMBERVALUE("1.234,5") | NUMBERVALUE("1,5") | FIXED(1234.567,1) | FIXED(1234.567,1,TRUE) | LEN(0.5) | SUM("1,5",2)
  COUNTIF(A1:A5,"1,5") | COUNTIF(A1:A5,">1,2") | SUMIF(A1:A5,"<=2,5") | COUNTIF(A1:A5,"*,*") | A4+1 | A4=1.5
  TEXTJOIN("; ",TRUE,A1:A3) | SUM(A1:A5) | SUMPRODUCT(--A4:A4) | MATCH("1,5",A1:A5,0) | "5%"*200 | "-2,5"*-1 | "1 234"+0
  " 7 "+0 | "1E2"+0 | "1.000.000"+0 | ISNUMBER("1,5"+0) | IFERROR("chữ"+1,"sai") | UPPER("đường") | PROPER("ủy ban nhân dân")
  LEFT("ữ",1) | SEARCH("BAN","ủy ban") | EXACT("Tỉnh","tỉnh") | "Ă"<"B" | "đ">"d" | "á"="Á" | "a"="á"
`);

export const english: Table = {
  cells,
  formulas: [operators, logic, sums, rounding, statistics, lookups, texts, dates, information, finance].flat(),
  differences: inEnglish,
};

/** As in Vietnam: commas before decimals, days first. */
export const vietnameseTable: Table = {
  cells: { A: [1.5, 2.5, 3, "'1,5", "'chữ"] },
  formulas: regional,
  differences: inVietnamese,
};
