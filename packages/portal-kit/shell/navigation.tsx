import {
  FileTextOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  CloudUploadOutlined,
  FileProtectOutlined,
  MailOutlined,
  MessageOutlined,
  SearchOutlined,
  TableOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '@xintu/ui';
import type { ReactNode } from 'react';
import { usePortal } from '../portal/portal.ts';
import { mayTakeOne, useViewer } from '../session/session.tsx';
import { shellTexts } from './texts.ts';

const places = [
  { to: '/', text: 'nav.home', icon: <CarryOutOutlined aria-hidden />, exact: true },
  { to: '/search', text: 'nav.search', icon: <SearchOutlined aria-hidden />, exact: false },
  { to: '/records', text: 'nav.records', icon: <TableOutlined aria-hidden />, exact: false },
  { to: '/hand-in', text: 'nav.handIn', icon: <CloudUploadOutlined aria-hidden />, exact: false },
  { to: '/cases', text: 'nav.cases', icon: <AuditOutlined aria-hidden />, exact: false },
  { to: '/notices', text: 'nav.notices', icon: <MailOutlined aria-hidden />, exact: false },
  { to: '/commitments', text: 'nav.commitments', icon: <FileProtectOutlined aria-hidden />, exact: false },
  { to: '/complaints', text: 'nav.complaints', icon: <MessageOutlined aria-hidden />, exact: false },
  { to: '/problems', text: 'nav.problems', icon: <WarningOutlined aria-hidden />, exact: false },
  { to: '/documents', text: 'nav.documents', icon: <FileTextOutlined aria-hidden />, exact: false },
  { to: '/quality', text: 'nav.quality', icon: <BarChartOutlined aria-hidden />, exact: false },
  { to: '/deadlines', text: 'nav.deadlines', icon: <CalendarOutlined aria-hidden />, exact: false },
] as const;

/** The places of a portal: those that all have, then its own as far as the reader has to do with them. */
export function Navigation(props: { readonly onNavigate: () => void }): ReactNode {
  const t = shellTexts.use();
  const language = useLanguage();
  const viewer = useViewer();
  const mayReview = mayTakeOne(viewer, ['batch.review']);
  const ownPages = usePortal().pages.filter(({ actions }) => mayTakeOne(viewer, actions));
  return (
    <nav aria-label={t('navigation')}>
      <ul className="xt-navigation">
        {places.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              activeOptions={{ exact: place.exact, includeSearch: false }}
              onClick={props.onNavigate}
            >
              {place.icon}
              {t(place.text)}
            </Link>
          </li>
        ))}
        {mayReview && (
          <li>
            <Link to="/review" activeOptions={{ includeSearch: false }} onClick={props.onNavigate}>
              <AuditOutlined aria-hidden />
              {t('nav.review')}
            </Link>
          </li>
        )}
        {ownPages.map((page) => (
          <li key={page.path}>
            <Link to="/pages/$page" params={{ page: page.path }} onClick={props.onNavigate}>
              <AppstoreOutlined aria-hidden />
              {page.name[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
