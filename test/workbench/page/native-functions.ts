/** Owns what the page says about Excel's own functions while a formula is typed: arguments, and one sentence in two languages. */
import type { Locale } from "./texts";

export interface SuggestedFunction {
  readonly name: string;
  readonly description: string;
  /** As Excel writes them: optional ones in brackets, "…" where they repeat. */
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  /** The add-in that brings it; undefined for Excel's own. */
  readonly addIn: string | undefined;
}

/** name | arguments | Vietnamese | English */
const table = `
ABS|number|Giá trị tuyệt đối của một số|The absolute value of a number
AND|logical1;[logical2];…|TRUE nếu mọi điều kiện đều đúng|TRUE if all arguments are true
AVERAGE|number1;[number2];…|Trung bình cộng|The arithmetic mean
AVERAGEIF|range;criteria;[average_range]|Trung bình các ô thỏa một điều kiện|The mean of cells that meet a condition
AVERAGEIFS|average_range;criteria_range1;criteria1;…|Trung bình các ô thỏa nhiều điều kiện|The mean of cells that meet several conditions
CHAR|number|Ký tự có mã đã cho|The character of a code
CHOOSE|index_num;value1;[value2];…|Chọn một giá trị theo số thứ tự|Picks a value by its number
COLUMN|[reference]|Số thứ tự của cột|The number of a column
COLUMNS|array|Số cột của một vùng|The number of columns
CONCAT|text1;[text2];…|Nối các văn bản và vùng|Joins texts and ranges
CONCATENATE|text1;[text2];…|Nối các văn bản thành một|Joins texts
COUNT|value1;[value2];…|Đếm các ô có số|Counts cells with numbers
COUNTA|value1;[value2];…|Đếm các ô không trống|Counts cells that are not empty
COUNTBLANK|range|Đếm các ô trống|Counts empty cells
COUNTIF|range;criteria|Đếm các ô thỏa một điều kiện|Counts cells that meet a condition
COUNTIFS|criteria_range1;criteria1;…|Đếm các ô thỏa nhiều điều kiện|Counts cells that meet several conditions
DATE|year;month;day|Ngày từ năm, tháng, ngày|The date of a year, month and day
DATEVALUE|date_text|Đổi văn bản thành ngày|Turns a text into a date
DAY|serial_number|Ngày trong tháng|The day of the month
EDATE|start_date;months|Ngày cách một số tháng|The date some months away
EOMONTH|start_date;months|Ngày cuối tháng cách một số tháng|The last day of a month some months away
EXACT|text1;text2|So sánh hai văn bản, phân biệt hoa thường|Whether two texts are the same, with case
FILTER|array;include;[if_empty]|Lọc các hàng hoặc cột thỏa điều kiện|The rows or columns that meet a condition
FIND|find_text;within_text;[start_num]|Vị trí của một văn bản, phân biệt hoa thường|Where a text stands in another, with case
HLOOKUP|lookup_value;table_array;row_index_num;[range_lookup]|Dò tìm theo hàng đầu của bảng|Looks up in the first row of a table
HYPERLINK|link_location;[friendly_name]|Tạo siêu kết nối|Makes a link
IF|logical_test;[value_if_true];[value_if_false]|Một giá trị nếu đúng, giá trị khác nếu sai|One value if true, another if false
IFERROR|value;value_if_error|Giá trị thay thế nếu có lỗi|Another value in place of an error
IFNA|value;value_if_na|Giá trị thay thế nếu là #N/A|Another value in place of #N/A
IFS|logical_test1;value_if_true1;…|Giá trị của điều kiện đúng đầu tiên|The value of the first true condition
INDEX|array;row_num;[column_num]|Ô ở hàng và cột đã cho của vùng|The cell at a row and column of a range
INDIRECT|ref_text;[a1]|Tham chiếu viết bằng văn bản|The reference that a text names
INT|number|Làm tròn xuống số nguyên|Rounds down to a whole number
ISBLANK|value|Ô có trống không|Whether a cell is empty
ISERROR|value|Có phải giá trị lỗi không|Whether a value is an error
ISNA|value|Có phải #N/A không|Whether a value is #N/A
ISNUMBER|value|Có phải số không|Whether a value is a number
ISTEXT|value|Có phải văn bản không|Whether a value is text
LARGE|array;k|Giá trị lớn thứ k|The k-th largest value
LEFT|text;[num_chars]|Các ký tự đầu của văn bản|The first letters of a text
LEN|text|Số ký tự của văn bản|The length of a text
LET|name1;name_value1;calculation_or_name2;…|Đặt tên cho các giá trị trong công thức|Names values within a formula
LOOKUP|lookup_value;lookup_vector;[result_vector]|Dò tìm trong một hàng hoặc cột|Looks up in a row or column
LOWER|text|Đổi thành chữ thường|Turns into lower case
MATCH|lookup_value;lookup_array;[match_type]|Vị trí của một giá trị trong vùng|Where a value stands in a range
MAX|number1;[number2];…|Số lớn nhất|The largest number
MAXIFS|max_range;criteria_range1;criteria1;…|Số lớn nhất thỏa điều kiện|The largest number that meets conditions
MEDIAN|number1;[number2];…|Số trung vị|The median
MID|text;start_num;num_chars|Các ký tự ở giữa văn bản|Letters from the middle of a text
MIN|number1;[number2];…|Số nhỏ nhất|The smallest number
MINIFS|min_range;criteria_range1;criteria1;…|Số nhỏ nhất thỏa điều kiện|The smallest number that meets conditions
MOD|number;divisor|Số dư của phép chia|The remainder of a division
MONTH|serial_number|Tháng của một ngày|The month of a date
NA||Giá trị lỗi #N/A|The error value #N/A
NETWORKDAYS|start_date;end_date;[holidays]|Số ngày làm việc giữa hai ngày|Working days between two dates
NOT|logical|Đảo đúng và sai|Turns true and false around
NOW||Ngày và giờ hiện tại|The present date and time
NUMBERVALUE|text;[decimal_separator];[group_separator]|Đổi văn bản thành số theo dấu phân cách|Turns a text into a number by its separators
OFFSET|reference;rows;cols;[height];[width]|Vùng cách một vùng khác|A range away from another
OR|logical1;[logical2];…|TRUE nếu có điều kiện đúng|TRUE if any argument is true
PERCENTILE|array;k|Phân vị thứ k|The k-th percentile
POWER|number;power|Lũy thừa|A number raised to a power
PROPER|text|Viết hoa chữ đầu mỗi từ|Capital letters at the beginning of words
RANK|number;ref;[order]|Thứ hạng của một số|The rank of a number
REPLACE|old_text;start_num;num_chars;new_text|Thay các ký tự theo vị trí|Replaces letters by place
REPT|text;number_times|Lặp lại văn bản|Repeats a text
RIGHT|text;[num_chars]|Các ký tự cuối của văn bản|The last letters of a text
ROUND|number;num_digits|Làm tròn đến số chữ số đã cho|Rounds to a number of digits
ROUNDDOWN|number;num_digits|Làm tròn xuống|Rounds towards zero
ROUNDUP|number;num_digits|Làm tròn lên|Rounds away from zero
ROW|[reference]|Số thứ tự của hàng|The number of a row
ROWS|array|Số hàng của một vùng|The number of rows
SEARCH|find_text;within_text;[start_num]|Vị trí của một văn bản|Where a text stands in another
SEQUENCE|rows;[columns];[start];[step]|Dãy số liên tiếp|A sequence of numbers
SMALL|array;k|Giá trị nhỏ thứ k|The k-th smallest value
SORT|array;[sort_index];[sort_order];[by_col]|Sắp xếp một vùng|Sorts a range
SORTBY|array;by_array1;[sort_order1];…|Sắp xếp theo vùng khác|Sorts by another range
SQRT|number|Căn bậc hai|The square root
SUBSTITUTE|text;old_text;new_text;[instance_num]|Thay văn bản cũ bằng văn bản mới|Replaces one text by another
SUBTOTAL|function_num;ref1;…|Tổng phụ, bỏ qua hàng bị lọc|A subtotal that passes over filtered rows
SUM|number1;[number2];…|Cộng các số|Adds numbers
SUMIF|range;criteria;[sum_range]|Cộng các ô thỏa một điều kiện|Adds cells that meet a condition
SUMIFS|sum_range;criteria_range1;criteria1;…|Cộng các ô thỏa nhiều điều kiện|Adds cells that meet several conditions
SUMPRODUCT|array1;[array2];…|Tổng các tích của các vùng|The sum of products of ranges
SWITCH|expression;value1;result1;…|Kết quả của giá trị trùng đầu tiên|The result of the first matching value
TEXT|value;format_text|Đổi số thành văn bản theo định dạng|Turns a number into text by a format
TEXTJOIN|delimiter;ignore_empty;text1;…|Nối văn bản với dấu phân cách|Joins texts with a separator
TODAY||Ngày hôm nay|Today's date
TRANSPOSE|array|Đổi hàng thành cột|Turns rows into columns
TRIM|text|Bỏ khoảng trắng thừa|Takes spare spaces away
UNIQUE|array;[by_col];[exactly_once]|Các giá trị không trùng|The distinct values
UPPER|text|Đổi thành chữ hoa|Turns into capital letters
VALUE|text|Đổi văn bản thành số|Turns a text into a number
VLOOKUP|lookup_value;table_array;col_index_num;[range_lookup]|Dò tìm theo cột đầu của bảng|Looks up in the first column of a table
WEEKDAY|serial_number;[return_type]|Thứ trong tuần|The day of the week
WORKDAY|start_date;days;[holidays]|Ngày cách một số ngày làm việc|The date some working days away
XLOOKUP|lookup_value;lookup_array;return_array;[if_not_found];[match_mode];[search_mode]|Dò tìm và trả về từ vùng khác|Looks up and gives from another range
YEAR|serial_number|Năm của một ngày|The year of a date`;

export function nativeFunctions(locale: Locale): SuggestedFunction[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", parameters = "", inVietnamese = "", inEnglish = ""] = line.split("|");
      return {
        name,
        description: locale === "vi-VN" ? inVietnamese : inEnglish,
        parameters: parameters === "" ? [] : parameters.split(";").map((each) => ({ name: each, description: "" })),
        addIn: undefined,
      };
    });
}
