import type { DepartmentRow } from '@xintu/access';
import { addDays, type LegalDay } from '@xintu/kernel';
import type { Organisation, OrganisationForm } from '../organisations/organisation.ts';
import { CITY } from '../organisations/places.ts';
import type { Activity } from '../organisations/trades.ts';
import type { Random } from '../random.ts';

/** Whom a statement may be about. */
export interface Choice {
  readonly forms: readonly OrganisationForm[];
  /** One of these; none given: whatever they do. */
  readonly activities?: readonly Activity[];
  /** Some come up again and again. */
  readonly uneven?: boolean;
}

/** The organisations that a department has to do with. */
export interface Pools {
  choose(random: Random, department: DepartmentRow, day: LegalDay, choice: Choice): Organisation;
}

const ATTEMPTS = 40;
/** Days from registration to the first decision. */
const START = 15;

/** @throws RangeError, in `choose`, when no organisation at all was registered by that day */
export function createPools(organisations: readonly Organisation[]): Pools {
  const known = new Map<string, readonly Organisation[]>();
  const poolOf = (department: DepartmentRow, { forms, activities }: Choice) => {
    const key = [department.divisionCode, forms.join(), activities?.join()].join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const fitting = organisations.filter(
      ({ form, trade }) =>
        forms.includes(form) &&
        (activities === undefined || trade.activities.some((activity) => activities.includes(activity))),
    );
    const near = fitting.filter((organisation) => isNear(department, organisation));
    const pool = near.length > 0 ? near : fitting.length > 0 ? fitting : organisations;
    known.set(key, pool);
    return pool;
  };
  return {
    choose: (random, department, day, choice) => {
      const pool = poolOf(department, choice);
      const registered = ({ registeredOn }: Organisation) => addDays(registeredOn, START) < day;
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const place = choice.uneven === true ? random.next() * random.next() : random.next();
        const found = pool[Math.floor(place * pool.length)];
        if (found !== undefined && registered(found)) return found;
      }
      return random.pick(organisations.filter(registered));
    },
  };
}

/** The city's departments see to the city; those of the prefecture to the rest, and to some of the city's. */
function isNear({ divisionCode }: DepartmentRow, { place, number }: Organisation): boolean {
  return divisionCode === CITY ? place.code === CITY : place.code !== CITY || number % 3 === 0;
}
