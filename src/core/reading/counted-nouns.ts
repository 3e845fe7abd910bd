/** Nouns that plans count: what follows a figure and says how many of what. */

/** Longer ones may begin like shorter ones; the longest that fits is taken. */
export const countedNouns: readonly string[] = `
  lượt khách du lịch | lượt khách quốc tế | lượt khách | lượt người | lượt lao động | lượt hộ | lượt xe |
  lượt | khách du lịch | lao động | người dân | người lao động | người | hộ gia đình | hộ dân | hộ |
  nhân khẩu | khẩu | học sinh | học viên | trẻ em | trẻ | cháu | thanh niên | đảng viên | quần chúng |
  hội viên | đoàn viên | công dân | cán bộ | xã viên | thành viên | bác sĩ | bác sỹ | dược sĩ | dược sỹ |
  điều dưỡng | giường bệnh | giường | trạm y tế | trạm | xã nông thôn mới | đơn vị hành chính |
  thôn nông thôn mới | xã | phường | thị trấn | thôn | bản | ấp | khu dân cư | khu phố | tổ dân phố | đặc khu |
  tổ hợp tác | tổ chức đảng | tổ chức | tổ | chi bộ | đảng bộ | chi hội | trường học | trường | lớp học | lớp |
  phòng học | phòng | doanh nghiệp | hợp tác xã | htx | cơ sở | trang trại | gia trại | hộ kinh doanh | dự án |
  công trình | cụm công nghiệp | khu công nghiệp | cụm | tuyến đường | tuyến | cầu | căn hộ | căn nhà | căn |
  ngôi nhà | nhà | ngôi | sản phẩm ocop | sản phẩm | mô hình | điển hình | gương | sáng kiến | đề tài |
  nhiệm vụ khoa học | hồ sơ | thủ tục hành chính | thủ tục | dịch vụ công | văn bản | tin bài | tin, bài |
  bài viết | bài | cuộc kiểm tra | cuộc thanh tra | cuộc | đợt | buổi | hội nghị | lớp tập huấn | vụ việc |
  vụ án | vụ phạm tội | vụ tai nạn | vụ cháy | vụ | trường hợp | ca | đối tượng | con trâu | con bò | con lợn |
  con gia cầm | con | bao | cây xanh | cây | cái | chiếc | bộ | quyển | thẻ | máy | thuê bao | tài khoản |
  điểm trường | điểm phần trăm | điểm | bậc | hạng | tiêu chí | chỉ tiêu | lần | suất | giải | chợ | siêu thị |
  câu lạc bộ | đội | nhóm | di tích | lễ hội | gia đình | đơn vị máu | đơn vị | cơ quan | liệt sĩ | năm học |
  cặp | tháng | ngày | giờ | phút | năm | tuổi
`
  .split(/[|\n]/u)
  .map((noun) => noun.trim())
  .filter((noun) => noun !== "");
