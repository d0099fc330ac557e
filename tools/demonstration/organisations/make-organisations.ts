import { addDays, addMonths, makeCreditCode, type LegalDay } from '@xintu/kernel';
import { demonstrationExamples, formerNames, type Example } from '../examples.ts';
import { createRandom, type Random } from '../random.ts';
import { createNames, withoutMark, type NameMaker } from './names.ts';
import type { Organisation, OrganisationForm } from './organisation.ts';
import { otherForms } from './other-forms.ts';
import { CITY, places, PREFECTURE, streets, type Place } from './places.ts';
import { cooperativeTrades, trades, type Trade } from './trades.ts';

/** Shares of the forms; companies are the rest. */
const shares = { branches: 0.1, individuals: 0.32, cooperatives: 0.05, others: 0.02 };
/** Share of the parents of many branches in all branches, in the order of the examples. */
const sharesOfParents = [0.14, 0.1, 0.07] as const;
const shareOfRenamed = 0.03;
const companyTypes = [
  '有限责任公司(自然人投资或控股)',
  '有限责任公司(自然人独资)',
  '其他有限责任公司',
  '股份有限公司(非上市、自然人投资或控股)',
] as const;

/** All invented organisations, the examples first. @param count how many; 30 at least */
export function makeOrganisations(anchor: LegalDay, count: number): readonly Organisation[] {
  const maker = new OrganisationMaker(anchor);
  const branches = Math.round(count * shares.branches);
  const individuals = Math.round(count * shares.individuals);
  const cooperatives = Math.round(count * shares.cooperatives);
  const others = Math.max(otherForms.length, Math.round(count * shares.others));
  const companies = count - branches - individuals - cooperatives - others;
  maker.addExamples();
  const renamed = Math.max(formerNames.length, Math.round(count * shareOfRenamed));
  while (maker.made.length < companies) maker.addCompany(maker.renamed < renamed);
  for (let index = 0; index < individuals; index += 1) maker.addIndividual();
  for (let index = 0; index < cooperatives; index += 1) maker.addCooperative();
  for (let index = 0; index < others; index += 1) maker.addOther(index);
  maker.addBranches(branches);
  return maker.made;
}

class OrganisationMaker {
  readonly made: Organisation[] = [];
  renamed = 0;
  readonly #random: Random = createRandom('organisations');
  readonly #names: NameMaker;
  readonly #today: LegalDay;

  constructor(today: LegalDay) {
    this.#today = today;
    const { represented, inTrouble, withManyBranches, renamed } = demonstrationExamples;
    const examples = [represented, ...inTrouble, ...withManyBranches, ...renamed];
    this.#names = createNames(this.#random, [...examples.map(({ name }) => name), ...formerNames]);
  }

  addExamples(): void {
    const { represented, inTrouble, withManyBranches, renamed } = demonstrationExamples;
    this.#addExample(represented, represented.name, '个人独资企业');
    for (const example of [...inTrouble, ...withManyBranches]) this.#addExample(example, example.name);
    for (const [index, example] of renamed.entries()) {
      this.#addExample(example, formerNames[index] ?? example.name);
      this.renamed += 1;
    }
  }

  addCompany(renamed: boolean): void {
    const trade = this.#trade(trades.filter(({ company }) => company !== null));
    const place = this.#place();
    const end = `${trade.company ?? ''}${this.#random.weighted([
      ['有限公司', 4],
      ['有限责任公司', 1],
    ])}`;
    const name = this.#names.make(place, end);
    const later = renamed ? { name: this.#names.make(place, end), on: this.#renamedOn() } : null;
    if (renamed) this.renamed += 1;
    const prefix = '91';
    const type = this.#random.pick(companyTypes);
    this.#add({ form: 'COMPANY', prefix, trade, place, name, renamed: later, type });
  }

  addIndividual(): void {
    const trade = this.#trade(trades.filter(({ shop }) => shop !== null));
    const place = this.#place();
    const name = this.#names.make(place, trade.shop ?? '');
    this.#add({ form: 'INDIVIDUAL', prefix: '92', trade, place, name, type: '个体工商户' });
  }

  addCooperative(): void {
    const trade = this.#trade(cooperativeTrades);
    const place = this.#place();
    const name = this.#names.make(place, `${trade.company ?? ''}专业合作社`);
    this.#add({ form: 'COOPERATIVE', prefix: '93', trade, place, name, type: '农民专业合作社' });
  }

  addOther(index: number): void {
    const place = this.#place();
    const found = otherForms[index % otherForms.length];
    if (found === undefined) return;
    const { prefix, end, type, trade } = found;
    this.#add({ form: 'OTHER', prefix, trade, place, name: this.#names.make(place, end), type });
  }

  /** A few parents have many, many have one to three. */
  addBranches(count: number): void {
    const companies = this.made.filter(({ form, renamed }) => form === 'COMPANY' && renamed === null);
    const parents: Organisation[] = [];
    for (const [index, { number }] of demonstrationExamples.withManyBranches.entries()) {
      const parent = companies.find((company) => company.number === number);
      const share = Math.round(count * (sharesOfParents[index] ?? 0));
      if (parent !== undefined) parents.push(...Array.from({ length: share }, () => parent));
    }
    const ordinary = companies.filter(({ number }) => number > formerNames.length + 9);
    while (parents.length < count) {
      const parent = this.#random.pick(ordinary);
      const own = this.#random.between(1, 3);
      parents.push(...Array.from({ length: Math.min(own, count - parents.length) }, () => parent));
    }
    const numbers = new Map<string, number>();
    for (const parent of parents) this.#addBranch(parent, numbers);
  }

  #addBranch(parent: Organisation, numbers: Map<string, number>): void {
    const place = this.#place();
    const key = `${parent.code} ${place.code}`;
    const number = (numbers.get(key) ?? 0) + 1;
    numbers.set(key, number);
    const ordinal = number === 1 ? '' : `第${number}`;
    const name = `${withoutMark(parent.name)}${place.short}${ordinal}分公司（演示）`;
    const type = '有限责任公司分公司(自然人投资或控股)';
    this.#add({ form: 'BRANCH', prefix: '91', trade: parent.trade, place, name, type, parent });
  }

  #addExample({ name: present }: Example, name: string, type?: string): void {
    const place = places.find(({ code }) => code === CITY) ?? this.#place();
    const bare = withoutMark(present);
    const trade =
      trades.find(({ company, shop }) =>
        [company, shop].some((word) => word !== null && bare.replace(/有限公司$/, '').endsWith(word)),
      ) ?? exampleTrade(bare);
    const renamed = present === name ? null : { name: present, on: this.#renamedOn() };
    const found = type ?? companyTypes[0];
    this.#add({ form: 'COMPANY', prefix: '91', trade, place, name, renamed, type: found, example: true });
  }

  #add(made: {
    readonly form: OrganisationForm;
    readonly prefix: string;
    readonly trade: Trade;
    readonly place: Place;
    readonly name: string;
    readonly type: string;
    readonly renamed?: Organisation['renamed'];
    readonly parent?: Organisation;
    readonly example?: true;
  }): void {
    const { form, prefix, trade, place, name, type, renamed = null, parent = null, example = false } = made;
    const random = this.#random;
    const number = this.made.length + 1;
    const registrar = example || random.chance(0.8) ? place.code : PREFECTURE;
    const capital = form === 'COMPANY' ? random.pick([30, 50, 100, 200, 500, 1000, 2000, 5000]) : null;
    const registeredOn = example ? addMonths(this.#today, -random.between(90, 160)) : this.#registeredOn();
    this.made.push({
      number,
      code: makeCreditCode(prefix, registrar, `YY${String(number).padStart(6, '0')}`),
      form,
      trade,
      name,
      renamed,
      type,
      representative: `演示负责人${random.pick([...'甲乙丙丁戊己庚辛'])}${String(number).padStart(4, '0')}`,
      capital: capital === null ? 'N/A' : `${capital}(万元人民币)`,
      place,
      address: `湖南省湘西土家族苗族自治州${place.name}${random.pick(streets)}${random.between(1, 399)}号`,
      registeredOn,
      parent,
    });
  }

  #place(): Place {
    return this.#random.weighted(places.map((place) => [place, place.weight]));
  }

  #trade(among: readonly Trade[]): Trade {
    return this.#random.weighted(among.map((trade) => [trade, trade.weight]));
  }

  /** Most are older than the records that are told of them. */
  #registeredOn(): LegalDay {
    const months = this.#random.chance(0.8) ? this.#random.between(66, 260) : this.#random.between(8, 65);
    return addDays(addMonths(this.#today, -months), this.#random.between(0, 27));
  }

  #renamedOn(): LegalDay {
    return addDays(this.#today, -this.#random.between(30, 320));
  }
}

/** The examples do many things at once. */
function exampleTrade(name: string): Trade {
  const lines: readonly [RegExp, Trade['activities'], string][] = [
    [
      /文旅|旅游|城建/,
      ['travel', 'entertainment', 'construction', 'development', 'performance'],
      '旅游开发；建设工程施工',
    ],
    [/娱乐/, ['entertainment', 'construction', 'food'], '歌舞娱乐活动；住宅室内装饰装修'],
    [/超市/, ['food'], '食品销售；日用百货销售'],
    [/大药房/, ['drug'], '药品零售；医疗器械销售'],
  ];
  const found = lines.find(([pattern]) => pattern.test(name));
  return {
    company: null,
    shop: null,
    scope: found?.[2] ?? '商务服务',
    activities: found?.[1] ?? [],
    weight: 1,
  };
}
