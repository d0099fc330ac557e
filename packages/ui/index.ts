export { StackedMonths, type MonthCount } from './charts/stacked-months.tsx';
export { Trend, type TrendPoint } from './charts/trend.tsx';
export { DeadlineTag } from './deadline/deadline-tag.tsx';
export { deadlineWording, type DeadlineWording } from './deadline/deadline-wording.ts';
export { Figure } from './figures/figure.tsx';
export { FileDrop } from './files/file-drop.tsx';
export { dayOfInstant, formatInstant } from './formatting/days.ts';
export { boundedTotal, formatCount, formatRate, formatYuanText } from './formatting/numbers.ts';
export { defineTexts, useLanguage, type RoomTexts, type Translate } from './language/define-texts.ts';
export { currentLanguage, languages, switchLanguage, type Language } from './language/language.ts';
export { ProgressBar } from './progress/progress-bar.tsx';
export {
  nextPage,
  pagesFor,
  presentCursor,
  previousPage,
  type CursorPages,
} from './query-table/cursor-pages.ts';
export type { QueryField } from './query-table/query-form.tsx';
export {
  pageSizeOf,
  QueryTable,
  type QueryColumn,
  type QueryTableAnswer,
} from './query-table/query-table.tsx';
export { rowAfterKey, useSlashFocus } from './query-table/table-keyboard.ts';
export {
  firstOf,
  readDayRange,
  readUrlState,
  textOf,
  valuesOf,
  withValues,
  writeDayRange,
  writeUrlState,
  type UrlState,
} from './query-table/url-state.ts';
export { RelationPicture, type RelationNode, type RelationTie } from './relations/relation-picture.tsx';
export { FactList, type FactItem } from './statements/fact-list.tsx';
export { basisLine, StatementCard, type Ground } from './statements/statement-card.tsx';
export { EmptyState, ErrorState, Loading, NoPermission } from './states/states.tsx';
export { StatusTag } from './tags/status-tag.tsx';
export { Tabs, type TabItem } from './tabs/tabs.tsx';
export { PlainTable } from './tables/plain-table.tsx';
export { chooseAppearance, useAppearance, type Appearance } from './theme/appearance.ts';
export { accents, type Accent, type Tone } from './theme/palette.ts';
export { XintuTheme } from './theme/xintu-theme.tsx';
