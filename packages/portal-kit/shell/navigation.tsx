import { Link } from '@tanstack/react-router';
import { useLanguage } from '@xintu/ui';
import { useId, type ReactNode } from 'react';
import { usePortal } from '../portal/portal.ts';
import { mayTakeOne, useViewer } from '../session/session.tsx';
import { dailyPlaces, groupedPlaces, ownPageIcon, type Place } from './navigation-places.tsx';
import { shellTexts } from './texts.ts';

interface NavigationProps {
  /** Called when somebody goes somewhere: the menu of a narrow screen closes. */
  readonly onNavigate: () => void;
}

function PlaceLink({ place, onNavigate }: NavigationProps & { readonly place: Place }): ReactNode {
  const t = shellTexts.use();
  return (
    <li>
      <Link
        to={place.to}
        activeOptions={{ exact: place.to === '/', includeSearch: false }}
        onClick={onNavigate}
      >
        {place.icon}
        {t(place.text)}
      </Link>
    </li>
  );
}

interface GroupProps extends NavigationProps {
  readonly part: (typeof groupedPlaces)[number];
}

/** A part of the navigation: what all portals have in it, then the portal's own as far as the reader has to do with it. */
function Group({ part, onNavigate }: GroupProps): ReactNode {
  const t = shellTexts.use();
  const id = useId();
  const language = useLanguage();
  const viewer = useViewer();
  const places: readonly Place[] = part.places;
  const shown = places.filter((place) => mayTakeOne(viewer, 'actions' in place ? place.actions : undefined));
  const own = usePortal().pages.filter(
    ({ group, actions }) => group === part.group && mayTakeOne(viewer, actions),
  );
  if (shown.length + own.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="xt-navigation-group">
        {t(`nav.group.${part.group}`)}
      </h2>
      <ul className="xt-navigation">
        {shown.map((place) => (
          <PlaceLink key={place.to} place={place} onNavigate={onNavigate} />
        ))}
        {own.map((page) => (
          <li key={page.path}>
            <Link to="/pages/$page" params={{ page: page.path }} onClick={onNavigate}>
              {ownPageIcon}
              {page.name[language]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The places of a portal: every day's first, then by what they are for. */
export function Navigation({ onNavigate }: NavigationProps): ReactNode {
  const t = shellTexts.use();
  return (
    <nav aria-label={t('navigation')}>
      <ul className="xt-navigation">
        {dailyPlaces.map((place) => (
          <PlaceLink key={place.to} place={place} onNavigate={onNavigate} />
        ))}
      </ul>
      {groupedPlaces.map((part) => (
        <Group key={part.group} part={part} onNavigate={onNavigate} />
      ))}
    </nav>
  );
}
