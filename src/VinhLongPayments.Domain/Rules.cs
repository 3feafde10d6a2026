namespace VinhLongPayments.Domain;

/// <summary>Every rule of the scheme the domain refuses to break, by code, in the words the user reads.</summary>
public static class Rules
{
    // Money and calendar
    public static readonly Rule AmountIsWholeDong = new("TIEN-01", "Mức chuẩn nhân hệ số phải ra số đồng nguyên.");
    public static readonly Rule AmountIsPositive = new("TIEN-02", "Số tiền phải lớn hơn 0 và nhỏ hơn một nghìn tỷ đồng.");
    public static readonly Rule ItemsAddUp = new("TIEN-03", "Tổng số tiền phải bằng trợ cấp tháng này cộng truy lĩnh, chưa trả tháng trước, mai táng phí, trừ khấu trừ.");
    public static readonly Rule PeriodIsOneToThreeMonths = new("KY-01", "Kỳ chi trả gồm từ một đến ba tháng liền nhau.");

    // Contracts
    public static readonly Rule ContractEndsAfterItStarts = new("HD-01", "Tháng kết thúc hợp đồng không được trước tháng bắt đầu.");
    public static readonly Rule ContractDaysAreInWindow = new("HD-02", "Ngày chi trả trong hợp đồng phải nằm trong khoảng từ ngày 7 đến ngày 15.");
    public static readonly Rule ContractHasPoints = new("HD-03", "Hợp đồng phải có ít nhất một điểm chi trả.");
    public static readonly Rule ContractIsDraft = new("HD-04", "Chỉ sửa hoặc ký được hợp đồng đang soạn.");
    public static readonly Rule ContractIsSignedByBothSides = new("HD-05", "Sở chỉ xác nhận hợp đồng khi cả hai bên đã ký.");
    public static readonly Rule ContractSideSignsOnce = new("HD-06", "Bên này đã ký hợp đồng rồi.");
    public static readonly Rule ContractSignersDiffer = new("HD-07", "Người soạn và người ký của các bên phải là những người khác nhau.");
    public static readonly Rule ContractPointsAreFree = new("HD-08", "Điểm chi trả đã thuộc một hợp đồng khác còn hiệu lực trong các tháng này.");
    public static readonly Rule ContractIsInForce = new("HD-09", "Hợp đồng chưa có hiệu lực hoặc đã chấm dứt.");
    public static readonly Rule ContractCoversPeriod = new("HD-10", "Không có hợp đồng còn hiệu lực cho kỳ chi trả này.");
    public static readonly Rule ContractCoversPoint = new("HD-11", "Điểm chi trả không nằm trong hợp đồng của tháng này.");
    public static readonly Rule AnnexIsDraft = new("HD-12", "Phụ lục đã có hiệu lực hoặc đã bị bỏ.");
    public static readonly Rule AnnexExtends = new("HD-13", "Phụ lục gia hạn phải kéo dài hợp đồng.");
    public static readonly Rule ExceptionHasReason = new("HD-14", "Ngày chi ngoại lệ phải có lý do.");
    public static readonly Rule ExceptionNeedsTwoPeople = new("HD-15", "Ngày chi ngoại lệ phải do hai người của Sở cùng quyết định.");
    public static readonly Rule ExceptionDaysAreInOrder = new("HD-16", "Ngày bắt đầu không được sau ngày kết thúc, và khoảng ngày không quá 31 ngày.");
    public static readonly Rule ExceptionIsForContractMonth = new("HD-17", "Tháng của ngày chi ngoại lệ phải nằm trong thời hạn hợp đồng và nằm gần các ngày đã chọn.");
    public static readonly Rule ExceptionIsOnePerMonth = new("HD-18", "Tháng này đã có ngày chi ngoại lệ.");
    public static readonly Rule TerminationHasReason = new("HD-19", "Chấm dứt hợp đồng phải có lý do.");
    public static readonly Rule ContractHasNoOpenLists = new("HD-20", "Không chấm dứt hợp đồng khi còn danh sách chưa quyết toán.");
    public static readonly Rule AnnexSignersDiffer = new("HD-21", "Người duyệt phụ lục phải khác người soạn.");

    // Lists
    public static readonly Rule ListIsDraft = new("DS-01", "Chỉ trình hoặc bỏ được danh sách đang lập.");
    public static readonly Rule ApproverIsNotAuthor = new("DS-02", "Người lập danh sách không được tự duyệt.");
    public static readonly Rule ListIsNotEmpty = new("DS-03", "Danh sách phải có ít nhất một người.");
    public static readonly Rule WarningsAreAccepted = new("DS-04", "Mỗi loại cảnh báo phải được chấp nhận kèm ghi chú.");
    public static readonly Rule ListIsSubmitted = new("DS-05", "Chỉ duyệt hoặc trả lại được danh sách đã trình.");
    public static readonly Rule ReturnHasReason = new("DS-06", "Trả lại hoặc rút danh sách phải có lý do.");
    public static readonly Rule ListIsApproved = new("DS-07", "Chỉ rút hoặc giao bưu điện được danh sách đã duyệt.");
    public static readonly Rule WithdrawnByApprover = new("DS-08", "Chỉ người đã duyệt mới được rút danh sách.");
    public static readonly Rule FundsCoverList = new("DS-09", "Kinh phí đã chuyển cộng số dư kỳ trước chưa đủ cho danh sách.");
    public static readonly Rule ListIsReleased = new("DS-10", "Danh sách chưa giao bưu điện hoặc đã khóa.");
    public static readonly Rule WindowHasEnded = new("DS-11", "Chỉ khóa danh sách sau khi hết thời hạn chi trả.");
    public static readonly Rule ListIsClosed = new("DS-12", "Chỉ quyết toán được danh sách đã khóa.");
    public static readonly Rule OneMainListPerPeriod = new("DS-13", "Mỗi huyện chỉ có một danh sách chính cho một kỳ chi trả.");
    public static readonly Rule PeriodIsOpen = new("DS-14", "Kỳ chi trả này đã khóa hoặc đã quyết toán.");
    public static readonly Rule PersonIsOncePerPeriod = new("DS-15", "Mỗi người chỉ có một dòng trên danh sách chính của một kỳ trong toàn tỉnh.");
    public static readonly Rule ItemIsOnOneList = new("DS-16", "Một khoản chỉ được lập trên một danh sách.");
    public static readonly Rule SeenVersionIsCurrent = new("DS-17", "Danh sách vừa được thay đổi sau khi bạn mở trang. Hãy mở lại và kiểm tra.");
    public static readonly Rule OpeningFiguresAreConfirmed = new("DS-18", "Số liệu đầu kỳ phải được hai bên xác nhận trước khi giao bưu điện kỳ đầu tiên.");
    public static readonly Rule ListHasNoErrors = new("DS-19", "Danh sách còn lỗi. Hãy sửa trong sổ đối tượng hoặc trong tệp rồi lập lại.");
    public static readonly Rule ListHasSomebody = new("DS-20", "Không có ai để lập danh sách cho kỳ này.");
    public static readonly Rule RateIsKnown = new("DS-21", "Chưa có mức chuẩn cho tháng này.");

    // Paying
    public static readonly Rule PayoutIsInWindow = new("CHI-01", "Chỉ được chi trả trong thời hạn: từ ngày 7 đến ngày 15 của tháng chi trả, hoặc những ngày ngoại lệ đã duyệt.");
    public static readonly Rule EntitlementIsUnpaid = new("CHI-02", "Khoản này đã được chi trả.");
    public static readonly Rule EntitlementIsNotOnHold = new("CHI-03", "Khoản này đang tạm giữ, chưa được chi.");
    public static readonly Rule EntitlementIsOpen = new("CHI-04", "Khoản này đã khóa, không chi được nữa.");
    public static readonly Rule ReceiverMayReceive = new("CHI-05", "Người nhận phải là người hưởng, người được ủy quyền còn hạn, người giám hộ, hoặc thân nhân khi người hưởng đã mất.");
    public static readonly Rule ReceiverIsNamed = new("CHI-06", "Phải ghi họ tên người nhận.");
    public static readonly Rule ReceiverShowsPaper = new("CHI-07", "Người nhận phải có giấy tờ: CMND/CCCD, hoặc giấy tờ khác được ghi rõ tên.");
    public static readonly Rule CashierIsOfPoint = new("CHI-08", "Giao dịch viên chỉ chi tại điểm của mình.");
    public static readonly Rule HomePayoutIsWitnessed = new("CHI-09", "Chi tại nhà phải ghi tên người thứ hai đi cùng hoặc người làm chứng của xã.");
    public static readonly Rule RequestIsForThisEntitlement = new("CHI-10", "Phiếu này đã dùng cho một khoản khác. Hãy mở lại trang chi trả.");
    public static readonly Rule HoldHasReason = new("CHI-11", "Tạm giữ hoặc bỏ tạm giữ phải có lý do.");
    public static readonly Rule OnlyDueIsHeld = new("CHI-12", "Chỉ tạm giữ được khoản chưa chi.");
    public static readonly Rule OnlyHeldIsResumed = new("CHI-13", "Khoản này không bị tạm giữ.");
    public static readonly Rule ResultsAreInTime = new("CHI-14", "Kết quả chi trả chỉ được ghi đến hết ngày thứ tư sau thời hạn chi.");
    public static readonly Rule PaidDayIsNotAhead = new("CHI-15", "Ngày chi không được sau ngày ghi.");
    public static readonly Rule RecorderIsNotCashier = new("CHI-16", "Người ghi và người xác nhận kết quả chi trả không được là giao dịch viên đã chi.");

    public static readonly Rule FingerprintIsWitnessed = new("CHI-17", "Điểm chỉ thay chữ ký phải ghi tên người làm chứng, không phải người nhận hay giao dịch viên.");

    // Late entry from signed sheets
    public static readonly Rule LateEntryHasReason = new("NB-01", "Nhập bù và trả lại bản nhập bù phải có lý do.");
    public static readonly Rule LateEntryHasRows = new("NB-02", "Bản nhập bù phải có ít nhất một người đã ký nhận.");
    public static readonly Rule LateEntryIsOpen = new("NB-03", "Bản nhập bù này đã được xác nhận hoặc trả lại.");
    public static readonly Rule LateEntryIsConfirmedByOther = new("NB-04", "Người nhập bù không được tự xác nhận.");

    // The drawer
    public static readonly Rule DrawerIsOpen = new("KET-01", "Ca này đã kết, không chi hoặc ghi thêm được nữa.");
    public static readonly Rule DrawerHasCash = new("KET-02", "Hợp đồng yêu cầu quản lý két: phải mở ca và trong két phải đủ tiền cho khoản chi này.");
    public static readonly Rule EarlierDrawerIsClosed = new("KET-03", "Phải kết ca đang mở trước khi mở ca mới.");
    public static readonly Rule DrawerIsClosedByCashier = new("KET-04", "Chỉ giao dịch viên giữ két mới kết được ca.");
    public static readonly Rule DifferenceHasReason = new("KET-05", "Tiền đếm được khác sổ phải ghi lý do.");
    public static readonly Rule DrawerAwaitsCountersign = new("KET-06", "Chỉ xác nhận hoặc mở lại được ca đã kết và chưa xác nhận.");
    public static readonly Rule CountersignerIsNotCashier = new("KET-07", "Người xác nhận kết ca không được là giao dịch viên giữ két.");
    public static readonly Rule ReopeningIsSameDay = new("KET-08", "Chỉ mở lại ca trong ngày, và phải ghi lý do.");
    public static readonly Rule CashIsCountedInNotes = new("KET-09", "Tiền mặt phải đếm theo mệnh giá, mỗi mệnh giá một số tờ không âm.");
    public static readonly Rule AllotmentHasDocument = new("KET-10", "Giao hoặc nộp tiền mặt phải ghi số chứng từ.");
    public static readonly Rule ReturnIsInDrawer = new("KET-11", "Số nộp về không được lớn hơn tiền trong két.");
    public static readonly Rule AllotmentIsOpen = new("KET-12", "Lần giao nhận tiền này đã được nhận hoặc đã hủy.");
    public static readonly Rule AllotmentIsTakenByOther = new("KET-13", "Người nhận tiền phải là người của điểm và khác người giao.");

    // Reversal
    public static readonly Rule ReversalHasReason = new("HUY-01", "Hủy phiếu chi phải có lý do.");
    public static readonly Rule ReverserIsNotCashier = new("HUY-02", "Người đã chi không được tự hủy phiếu.");
    public static readonly Rule PayoutIsLive = new("HUY-03", "Phiếu chi này đã bị hủy.");
    public static readonly Rule ReversalIsBeforeSettlement = new("HUY-04", "Không hủy được phiếu chi khi quyết toán của kỳ đã lập.");

    // Close
    public static readonly Rule UnclaimedHasReason = new("CHUA-01", "Mỗi khoản chưa nhận phải có lý do khi khóa danh sách.");
    public static readonly Rule OnlyUnclaimedIsResolved = new("CHUA-02", "Chỉ xử lý được khoản chưa nhận sau khi khóa danh sách.");
    public static readonly Rule UnclaimedAreResolved = new("CHUA-03", "Còn khoản chưa nhận mà Phòng chưa xác nhận chuyển kỳ sau hay nộp trả.");

    public static readonly Rule SettlementIsNotPrepared = new("CHUA-04", "Quyết toán của kỳ đã lập, không đổi cách xử lý khoản chưa nhận được. Muốn đổi phải từ chối quyết toán trước.");

    public static readonly Rule CarriedOverIsNotListed = new("CHUA-05", "Khoản này đã được chuyển sang một danh sách sau, không đổi cách xử lý nữa.");

    // Funds
    public static readonly Rule TransferHasDocument = new("KP-01", "Phải ghi số chứng từ chuyển tiền.");
    public static readonly Rule TransferIsNotInFuture = new("KP-02", "Ngày chuyển tiền không được ở tương lai.");
    public static readonly Rule TransferIsAcknowledgedOnce = new("KP-03", "Lần chuyển tiền này đã được xác nhận.");
    public static readonly Rule TransferPeriodIsOpen = new("KP-04", "Kỳ này đã lập quyết toán, không ghi thêm kinh phí được.");
    public static readonly Rule AcknowledgedByOtherSide = new("KP-05", "Người xác nhận phải khác người ghi.");
    public static readonly Rule ReturnIsCovered = new("KP-06", "Số nộp trả không được lớn hơn số tiền còn ở bưu điện.");

    // Opening figures
    public static readonly Rule OpeningIsOnlyForFirstPeriod = new("DK-01", "Số liệu đầu kỳ chỉ ghi cho kỳ đầu tiên của huyện.");
    public static readonly Rule OpeningIsConfirmedByOtherSide = new("DK-02", "Số liệu đầu kỳ phải do bưu điện xác nhận, không phải người ghi.");
    public static readonly Rule OpeningIsNotYetConfirmed = new("DK-03", "Số liệu đầu kỳ đã được xác nhận, không sửa được nữa.");
    public static readonly Rule OpeningBalanceCoversCarriedOver = new("DK-04", "Số dư đầu kỳ không được nhỏ hơn số tiền chưa trả chuyển sang.");

    // Settlement
    public static readonly Rule IdentitiesHold = new("QT-01", "Các đẳng thức quyết toán phải khớp theo từng điểm, từng xã và toàn huyện.");
    public static readonly Rule DifferencesAreExplained = new("QT-02", "Chênh lệch giữa số liệu hai bên phải được giải trình.");
    public static readonly Rule SettlementIsPrepared = new("QT-03", "Chỉ xác nhận được quyết toán vừa lập.");
    public static readonly Rule SettlementIsConfirmed = new("QT-04", "Chỉ thẩm định được quyết toán đã được Phòng xác nhận.");
    public static readonly Rule SettlementIsEndorsed = new("QT-05", "Chỉ phê duyệt được quyết toán đã thẩm định.");
    public static readonly Rule SettlementSignersDiffer = new("QT-06", "Mỗi bước quyết toán phải do một người khác thực hiện.");
    public static readonly Rule RejectionHasReason = new("QT-07", "Từ chối quyết toán phải có lý do.");
    public static readonly Rule SettlementIsOpen = new("QT-08", "Quyết toán đã được phê duyệt hoặc đã bị từ chối.");
    public static readonly Rule OneLiveSettlement = new("QT-09", "Kỳ này đã có một bản quyết toán đang xử lý hoặc đã phê duyệt.");
    public static readonly Rule FiguresAreUnchanged = new("QT-10", "Số liệu đã thay đổi sau khi lập quyết toán. Hãy từ chối và lập lại.");
    public static readonly Rule PreviousPeriodIsSettled = new("QT-11", "Kỳ trước phải được quyết toán xong.");

    // People, places, accounts
    public static readonly Rule IdentityBelongsToOnePerson = new("NG-01", "Số CMND/CCCD này đã thuộc về một người khác.");
    public static readonly Rule CodeBelongsToOnePerson = new("NG-02", "Mã đối tượng này đã thuộc về một người khác.");
    public static readonly Rule ChangeHasReason = new("NG-03", "Sửa thông tin người hưởng phải có lý do và giấy tờ làm căn cứ.");
    public static readonly Rule AuthorisationIsShort = new("NG-04", "Ủy quyền hoặc giám hộ có thời hạn tối đa 12 tháng.");
    public static readonly Rule AuthorisationNamesSomeoneElse = new("NG-05", "Người nhận thay phải là người khác với người hưởng.");
    public static readonly Rule AuthorisationIsLive = new("NG-06", "Giấy ủy quyền này đã được thu hồi.");
    public static readonly Rule RevocationHasReason = new("NG-07", "Thu hồi ủy quyền phải có lý do.");
    public static readonly Rule InquiryIsOpen = new("NG-08", "Việc xác minh này đã có kết quả.");
    public static readonly Rule InquiryHasNote = new("NG-09", "Kết quả xác minh phải ghi rõ ai xác nhận và nội dung.");
    public static readonly Rule PersonIsPaidHere = new("NG-10", "Chỉ Phòng của huyện đang chi trả mới sửa hồ sơ của người này.");
    public static readonly Rule PointBelongsToDistrict = new("DD-01", "Điểm chi trả phải thuộc đúng huyện.");
    public static readonly Rule PointEndsAfterItStarts = new("DD-02", "Ngày ngừng hoạt động không được trước ngày bắt đầu.");
    public static readonly Rule PlaceFitsRole = new("TK-01", "Nơi làm việc không phù hợp với vai trò của tài khoản.");
    public static readonly Rule AdministratorKeepsOwnAccess = new("TK-02", "Quản trị viên không được tự khóa hoặc tự đổi vai trò của mình.");

    // Rates and categories
    public static readonly Rule RateIsLater = new("MC-01", "Mức mới phải áp dụng từ một tháng sau tháng bắt đầu của mức gần nhất. Mức đã dùng không sửa được.");
    public static readonly Rule RateHasLegalBasis = new("MC-02", "Phải ghi văn bản làm căn cứ.");
    public static readonly Rule RateProposalIsWaiting = new("MC-03", "Đề nghị này đã được duyệt hoặc đã bị bỏ.");
    public static readonly Rule RateNeedsTwoPeople = new("MC-04", "Người duyệt phải khác người đề nghị.");

    // Awards
    public static readonly Rule CategoryIsInForce = new("TC-01", "Không có diện đối tượng mang mã này trong tháng bắt đầu hưởng.");
    public static readonly Rule CategoryFitsAge = new("TC-02", "Tuổi của người hưởng trong tháng bắt đầu không thuộc diện đã chọn.");
    public static readonly Rule CountFitsCategory = new("TC-03", "Số con hoặc số người được chăm sóc không phù hợp với diện đã chọn.");
    public static readonly Rule OneBaseAward = new("TC-04", "Người này đang hưởng một diện không được hưởng cùng lúc với diện đã chọn. Hãy điều chỉnh hoặc thôi hưởng diện đang hưởng trước.");
    public static readonly Rule AwardStartsInTime = new("TC-05", "Tháng bắt đầu hưởng sớm hơn quy định.");
    public static readonly Rule ChangeIsAfterStart = new("TC-06", "Tháng thay đổi không được trước tháng bắt đầu hưởng.");
    public static readonly Rule AwardIsActive = new("TC-07", "Trợ cấp này không ở trạng thái đang hưởng trong tháng đã chọn.");
    public static readonly Rule AwardIsSuspended = new("TC-08", "Chỉ cho tiếp tục hưởng trợ cấp đang tạm dừng.");
    public static readonly Rule DisabilityIsCertified = new("TC-09", "Diện khuyết tật phải ghi số và ngày giấy xác nhận mức độ khuyết tật.");
    public static readonly Rule CarerNamesCaredFor = new("TC-10", "Diện nhận chăm sóc phải ghi người được chăm sóc.");

    // Decisions
    public static readonly Rule DecisionIsNumbered = new("QD-01", "Quyết định phải có số và ngày ký không ở tương lai.");
    public static readonly Rule DecisionNumberHasOneDate = new("QD-02", "Số quyết định này đã dùng với một ngày ký khác.");
    public static readonly Rule DecisionApproverIsNotAuthor = new("QD-03", "Người lập quyết định không được tự duyệt.");
    public static readonly Rule DecisionIsWaiting = new("QD-04", "Quyết định này đã được duyệt hoặc đã bị trả lại.");
    public static readonly Rule DecisionRefusalHasReason = new("QD-05", "Trả lại quyết định phải có lý do.");
    public static readonly Rule OneWaitingDecision = new("QD-06", "Người này đang có một quyết định chờ duyệt. Hãy xử lý quyết định đó trước.");
    public static readonly Rule DecisionIsByPayingDistrict = new("QD-07", "Chỉ Phòng của huyện đang chi trả mới lập quyết định cho người này.");
    public static readonly Rule PersonIsAlive = new("QD-08", "Người này đã được ghi nhận là đã mất.");
    public static readonly Rule DeathDayIsPossible = new("QD-09", "Ngày mất không được trước ngày sinh hoặc ở tương lai.");
    public static readonly Rule DeathIsRecorded = new("QD-10", "Người này chưa được ghi nhận là đã mất.");
    public static readonly Rule FuneralHasDeathRecord = new("QD-11", "Hỗ trợ mai táng phải có số giấy chứng tử hoặc trích lục khai tử.");
    public static readonly Rule FuneralIsOnce = new("QD-12", "Người này đã có quyết định hỗ trợ mai táng.");
    public static readonly Rule TransferIsElsewhere = new("QD-13", "Nơi chuyển đến phải khác nơi đang chi trả.");
    public static readonly Rule ClawbackIsBearable = new("QD-14", "Số truy thu phải lớn hơn 0, và mức khấu trừ mỗi tháng phải nhỏ hơn trợ cấp một tháng.");
    public static readonly Rule OneClawbackPlan = new("QD-15", "Người này đang có một khoản truy thu chưa thu hết.");
    public static readonly Rule DecisionHasReason = new("QD-16", "Quyết định này phải ghi lý do.");
    public static readonly Rule DeathReversalHasNoFuneralPaid = new("QD-17", "Mai táng phí của người này đã lập trên danh sách. Phải thu hồi trước khi hủy ghi nhận đã mất.");

    // Uploads
    public static readonly Rule ImportIsOpen = new("TN-01", "Lần tải lên này đã xong hoặc đã bỏ.");
    public static readonly Rule ImportIsRight = new("TN-02", "Chỉ lưu khi mọi lỗi đã sửa và mọi đề nghị sửa đã được chấp nhận.");
    public static readonly Rule ImportIsIdle = new("TN-03", "Hệ thống đang xử lý tệp này. Hãy đợi xong rồi làm tiếp.");
    public static readonly Rule LeftOutRowHasReason = new("TN-04", "Bỏ một dòng phải ghi lý do.");
    public static readonly Rule ResultsAreSubmitted = new("TN-05", "Chỉ xác nhận hoặc trả lại được kết quả chi trả đã gửi.");
    public static readonly Rule ConfirmerIsNotUploader = new("TN-06", "Người tải kết quả chi trả lên không được tự xác nhận.");
}
