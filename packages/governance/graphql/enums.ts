import { graphEnum } from '@xintu/graph';

/** 层级 */
export const DivisionLevel = graphEnum('DivisionLevel', 'Level of a department’s division 层级.', {
  PROVINCE: '省',
  PREFECTURE: '州、市',
  COUNTY: '县、市、区',
});

/** 明细范围 */
export const ReportedSelection = graphEnum(
  'ReportedSelection',
  'Which of the identities behind figures 明细范围.',
  {
    SUBMITTED: '全部报送',
    ACCEPTED: '合规入库',
    NOT_ACCEPTED: '尚未入库',
    LATE: '迟报',
    FLAWED: '首次报送有误',
    AWAITING_REVIEW: '待单位内审核',
    IGNORED: '单位已忽略',
  },
);

/** 抽查结果 */
export const SpotCheckOutcome = graphEnum(
  'SpotCheckOutcome',
  'What a spot check found of a decision 抽查结果.',
  {
    REPORTED: '已按期报送',
    LATE: '迟报',
    REJECTED: '已报送未入库',
    NOT_DUE: '尚在报送期限内',
    CONCEALED: '瞒报',
    REPEATED: '清单内重复',
  },
);
