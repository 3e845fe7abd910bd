/** Nouns that plans count: what follows a figure and says how many of what. */

/** Longer ones may begin like shorter ones; the longest that fits is taken. */
export const countedNouns: readonly string[] = `
  đơn | lò | ban | dn | lđ | đv | tổ hội | lái xe | vòng xuyến | giải phân cách | huyện | phòng khám | khu nhà | trụ sở | đồng chí | quân nhân | gốc | sáng kiến/đơn vị | kỳ | mắt camera | ngày công | buồng | phao | bình | tủ thuốc | cuốn | tác phẩm |
  lượt | lao động | người | hộ | nhân khẩu | khẩu | học sinh | học viên | trẻ em |
  trẻ | cháu | thanh niên | đảng viên | quần chúng | hội viên | đoàn viên | công dân | cán bộ | xã viên |
  thành viên | bác sĩ | bác sỹ | dược sĩ | dược sỹ | điều dưỡng | giường | trạm | đơn vị hành chính | xã |
  phường | thị trấn | thôn | làng | bản | ấp | khu dân cư | khu phố | tổ dân phố | đặc khu | tổ hợp tác | tổ chức |
  tổ | chi bộ | đảng bộ | trường | lớp | phòng | doanh nghiệp | hợp tác xã | htx | cơ sở | trang trại |
  gia trại | dự án | công trình | cụm công nghiệp | khu công nghiệp | cụm | tuyến | cầu | căn | nhà | ngôi |
  sản phẩm | mô hình | điển hình | gương | sáng kiến | đề tài | hồ sơ | thủ tục | dịch vụ công | văn bản |
  bài | cuộc | đợt | buổi | hội nghị | vụ | trường hợp | ca | đối tượng | con | bao |
  cây | cái | chiếc | bộ | quyển | thẻ | máy | thuê bao | tài khoản | điểm phần trăm | điểm | bậc | hạng |
  tiêu chí | chỉ tiêu | lần | suất | giải | chợ | siêu thị | câu lạc bộ | đội | nhóm | di tích | lễ hội |
  gia đình | đơn vị máu | đơn vị | cơ quan | liệt sĩ | năm học | cặp | tháng | ngày | giờ | phút | năm |
  tuổi | khu | tỉnh | giường bệnh | khách |
  chi hội | tin bài | tin | đại biểu | giáo viên | khách sạn | quả | cây cầu | căn nhà | căn hộ |
  phòng học | lượt bản sách | lượt bạn đọc | lượt ha | tiết | tổ chức đảng |
  sàn giao dịch | đầu mối | địa phương | bản sách | viên chức | công chức | chị | phần quà | suất quà | ngày làm việc | huy chương vàng | máy tính | cổng | hệ thống | phương tiện |
  xe | tàu | nông dân | phụ nữ | văn phòng | hội đồng | sân | nhà văn hóa | nhà văn hoá | đoàn | lồng | bể | vườn | ao |
  tdp | kdc | hs | gv | kcn | vđv | vận động viên | huy chương | nhà máy | bệnh nhân | kỹ thuật | chuyên đề |
  hố | hố rác | thùng rác | bể chứa | giếng | hồ chứa | đập | kênh | cống | đoạn đường | đường hẻm | hẻm | ngõ | biển báo | camera | bóng đèn | bóng | cột |
  điểm trường | thư viện | tủ sách | đầu sách | nhà vệ sinh | công viên | bãi rác | bãi | bến | cảng |
  phiên | hội thi | hội thảo | hội chợ | gian hàng | giấy chứng nhận | giấy phép | chứng chỉ | thửa | lô |
  mũi tiêm | liều | chuyến | chỗ | nhà đầu tư | doanh nhân | nghệ nhân | huấn luyện viên | cộng tác viên | tuyên truyền viên | báo cáo viên |
  hòa giải viên | dân quân | chiến sĩ | tân binh | công nhân | ngư dân | chuyên gia | tiến sĩ | thạc sĩ | kỹ sư | y sĩ | hộ sinh |
  trung tâm | làng nghề | nhãn hiệu | thương hiệu | mã số | chuỗi liên kết | chuỗi giá trị | chuỗi | cửa hàng | nhà hàng | quầy |
  vở diễn | bộ phim | phim | phóng sự | chuyên mục | bản tin | ấn phẩm | cờ | nhà trẻ |
  bà mẹ | sản phụ | đơn thư | vụ việc | đề án | đề xuất | bằng sáng chế | đơn sáng chế |
  nút giao | hợp đồng | văn bằng |
  bộ dữ liệu | tập dữ liệu | cơ sở dữ liệu | nền tảng | ứng dụng | phần mềm | kịch bản | hệ sinh thái | vùng | mẫu |
  nghiên cứu sinh | giảng viên | nhà khoa học | bài báo | bệnh viện |
  nhà sinh hoạt cộng đồng |
  sự cố | ổ dịch | tờ | đội viên | giờ làm việc | tht | clb | cổng trường | biên chế | thị trường | hiện vật | di sản | dự thảo | hạng mục |
  bóng điện | bóng đèn led | đèn tín hiệu | đèn | trụ | trụ nước | trụ điện | cột điện | cột đèn | cột cờ | trạm biến áp | trạm phát sóng | trạm sạc | trạm bơm | trạm quan trắc | công tơ | loa | cụm loa | bộ loa |
  phố | không gian | không gian sáng tạo | quảng trường | vườn hoa | sân chơi | sân bóng | sân thể thao | sân vận động | nhà thi đấu | nhà bia | bể bơi | hồ bơi | tượng đài | khu vui chơi | thiết chế |
  băng rôn | pano | áp phích | khẩu hiệu | tờ rơi | tờ gấp | tờ bướm | biển hiệu | biển | bảng | phiếu | ý kiến | câu hỏi | bài viết | bài dự thi | tiết mục | video | clip |
  mũ | áo phao | bồn nước | bồn | téc nước | ghế đá | cặp phao | nghĩa trang | phần mộ | ngôi mộ | hài cốt | bộ hài cốt | cổng chào | mái ấm | mái che | nắp hố ga | hố ga | rãnh |
  lồng bè | bè | thuyền | xuồng | chòi | hầm | hầm biogas | bếp | bếp ăn | ki-ốt | ki ốt | kiốt | sạp |
  kế hoạch | quy trình | quy chế | thủ tục hành chính | chốt | chi đoàn | liên đội | chi đội | công đoàn cơ sở | công đoàn | nghiệp đoàn | chi cục | tiểu đội | trung đội | ban chỉ đạo |
  em | thiếu nhi | thiếu niên | nhi đồng | phụ huynh | người cao tuổi | hướng dẫn viên | nhân viên | thợ | võ sinh | nạn nhân | diễn viên | thí sinh | trọng tài | tình nguyện viên | thôn đội trưởng | trưởng thôn | sinh viên | nhà giáo | cựu chiến binh | người có uy tín |
  cánh đồng | vùng nuôi | nông trại | kho lạnh | kho | lò sấy | nhà lưới | nhà màng | nhà kính | tụ điểm | phần việc | lối đi | lối | ý tưởng | địa chỉ | chung cư | nhà trọ | phòng trọ | homestay | sở | khoa | nhà nghỉ | giải thưởng | bằng khen | giấy khen | danh hiệu | sổ tiết kiệm | sổ | thẻ nhớ | học bổng | suất học bổng | đầu xe | lượt xe | toa xe | container
`
  .split(/[|\n]/u)
  .map((noun) => noun.trim())
  .filter((noun) => noun !== "");

/** Times that each of them came or was served: `lượt khách`, `lượt lao động`. */
export const countedTimes: readonly string[] = countedNouns.map((noun) => `lượt ${noun}`);

/** Words behind a figure that begin no noun. */
export const notNouns =
  /^(?:trong|so|theo|và|của|trên|dưới|trở|đến|là|với|tại|từ|năm|được|có|đạt|cho|ở|thì|mà|để|gồm|bao|sau|trước|khi|nếu|do|bằng|tăng|giảm|cùng|vào|về|các|những|mới|toàn|đầu|cuối|hoặc|hay)(?:\s|$)/u;
