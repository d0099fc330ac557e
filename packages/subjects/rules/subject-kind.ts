import { nameEndsAsBranch, subjectKindOfCode, type CreditCode, type SubjectKind } from '@xintu/kernel';

/** Types of enterprise that are no legal persons: branches, offices, operating units of an institution. */
const branchTypes =
  /分支机构|分公司|非法人|办事机构|办事处|代表机构|^(?:集体|国有)?(?:事业单位|社团法人)营业$/;
const individualTypes = /^(?:临时)?个体|^个人经营$/;

/** Units that by law and custom exist as branches only, beyond what the kernel's list of endings says. */
const branchEndings = /(?:支局|邮政所|营业厅|分号|分站|分场|分库|分会|分理处|储蓄所)$/;
/** A whole company name in front of the name of a unit: 某某有限公司第二加油站. A factory or school may be its own. */
const unitOfCompany =
  /有限(?:责任)?公司(?=.*(?:[店部站所处点厅库亭吧馆局室]|门市|中心|超市|商场|药房|车间|酒家)$)/;
/** Shops that may be branches or not; before 1992 many were independent collective enterprises. */
const perhapsBranch =
  /(?:门市部?|[经购销批供服][营销发应务]部|[供收购代][应购销办][站点处]|服务站|加油站|公司.*[店部站所处点])$/;

/**
 * Kind of a subject that a registration file names. The code's first two characters decide; within the prefix 91 a
 * branch is known by its type of enterprise, else by how its name is built. What neither tells (a 门市部 without a
 * type may be either), or where type and code contradict each other, is UNCONFIRMED: a person looks at it.
 * @param normalisedName as `normaliseName` gives it
 */
export function kindOfRegistration(
  code: CreditCode,
  normalisedName: string,
  type: string | null,
): SubjectKind {
  const kind = subjectKindOfCode(code);
  if (kind !== 'ENTERPRISE') return kind;
  if (type !== null && individualTypes.test(type)) return 'UNCONFIRMED';
  return kindOfEnterprise(bareName(normalisedName), type);
}

/**
 * Kind of a subject that has an old registration number only. The number alone says little, so what neither type
 * nor name tells is UNCONFIRMED.
 */
export function kindOfNumbered(normalisedName: string, type: string | null): SubjectKind {
  if (type !== null && individualTypes.test(type)) return 'INDIVIDUAL_BUSINESS';
  const bare = bareName(normalisedName);
  const kind = kindOfEnterprise(bare, type);
  if (kind === 'BRANCH' || type !== null) return kind;
  return bare.endsWith('公司') ? kind : 'UNCONFIRMED';
}

function kindOfEnterprise(bare: string, type: string | null): 'ENTERPRISE' | 'BRANCH' | 'UNCONFIRMED' {
  if (type !== null && branchTypes.test(type)) return 'BRANCH';
  if (/(?<![分支])公司$/.test(bare)) return 'ENTERPRISE';
  if (nameEndsAsBranch(bare) || branchEndings.test(bare) || unitOfCompany.test(bare)) return 'BRANCH';
  return type === null && perhapsBranch.test(bare) ? 'UNCONFIRMED' : 'ENTERPRISE';
}

/** The name without a remark in brackets at its end: （普通合伙）, （演示）. */
function bareName(normalisedName: string): string {
  return normalisedName.replace(/\([^()]*\)$/, '');
}
