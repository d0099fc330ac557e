import {
  AlertOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  CheckSquareOutlined,
  CloudUploadOutlined,
  NumberOutlined,
  FileProtectOutlined,
  FileTextOutlined,
  MailOutlined,
  MessageOutlined,
  SafetyCertificateOutlined,
  SearchOutlined,
  TableOutlined,
  WarningOutlined,
} from '@ant-design/icons';

/** Every day's places, above all groups. */
export const dailyPlaces = [
  { to: '/', text: 'nav.home', icon: <CarryOutOutlined aria-hidden /> },
  { to: '/search', text: 'nav.search', icon: <SearchOutlined aria-hidden /> },
  { to: '/deadlines', text: 'nav.deadlines', icon: <CalendarOutlined aria-hidden /> },
] as const;

/**
 * The places that every portal has, by the group in which they stand; a portal's own pages follow them. Whoever may take
 * one of a place's actions by the rules of access finds it there; nothing else decides.
 */
export const groupedPlaces = [
  {
    group: 'reporting',
    places: [
      {
        to: '/hand-in',
        text: 'nav.handIn',
        icon: <CloudUploadOutlined aria-hidden />,
        actions: ['record.hand-in', 'batch.read'],
      },
      {
        to: '/review',
        text: 'nav.review',
        icon: <CheckSquareOutlined aria-hidden />,
        actions: ['batch.review', 'record.review-disclosure'],
      },
      {
        to: '/records',
        text: 'nav.records',
        icon: <TableOutlined aria-hidden />,
        actions: ['record.read-own'],
      },
      {
        to: '/problems',
        text: 'nav.problems',
        icon: <WarningOutlined aria-hidden />,
        actions: ['problem.settle', 'problem.return'],
      },
      {
        to: '/quality',
        text: 'nav.quality',
        icon: <BarChartOutlined aria-hidden />,
        actions: ['quality.read', 'quality.oversee'],
      },
      {
        to: '/codes',
        text: 'nav.codes',
        icon: <NumberOutlined aria-hidden />,
        actions: ['code.request', 'code.admit'],
      },
    ],
  },
  {
    group: 'casework',
    places: [
      {
        to: '/checks',
        text: 'nav.checks',
        icon: <SafetyCertificateOutlined aria-hidden />,
        actions: ['credit-check.create', 'credit-check.answer', 'matter.configure'],
      },
      {
        to: '/repeat-offences',
        text: 'nav.repeatOffences',
        icon: <AlertOutlined aria-hidden />,
        actions: ['repeat-offence.settle', 'matter.configure-for'],
      },
      {
        to: '/cases',
        text: 'nav.cases',
        icon: <AuditOutlined aria-hidden />,
        actions: ['case.act', 'ledger.read'],
      },
      {
        to: '/complaints',
        text: 'nav.complaints',
        icon: <MessageOutlined aria-hidden />,
        actions: ['complaint.register', 'complaint.open-sender'],
      },
      {
        to: '/commitments',
        text: 'nav.commitments',
        icon: <FileProtectOutlined aria-hidden />,
        actions: ['commitment.sign', 'case.act'],
      },
      {
        to: '/notices',
        text: 'nav.notices',
        icon: <MailOutlined aria-hidden />,
        actions: ['notice.deliver'],
      },
      {
        to: '/documents',
        text: 'nav.documents',
        icon: <FileTextOutlined aria-hidden />,
        actions: ['document-template.read'],
      },
    ],
  },
  { group: 'rules', places: [] },
  { group: 'administration', places: [] },
] as const;

/** A place that all portals share. */
export type Place = (typeof dailyPlaces)[number] | (typeof groupedPlaces)[number]['places'][number];

/** The mark of a portal's own page. */
export const ownPageIcon = <AppstoreOutlined aria-hidden />;
