import { makeCreditCode, normaliseName } from '@xintu/kernel';
import { describe, expect, it } from 'vitest';
import { kindOfNumbered, kindOfRegistration } from './subject-kind.ts';

const code = (prefix: string) => makeCreditCode(prefix, '433101', 'YY000001');

describe('kind of a registered subject', () => {
  it.each([
    ['91', '吉首市青山建设有限公司（演示）', null, 'ENTERPRISE'],
    ['91', '吉首市青山建设有限公司（演示）', '集体分支机构(非法人)', 'BRANCH'],
    ['91', '吉首市青山招待所（演示）', '集体事业单位营业', 'BRANCH'],
    ['91', '青山国际有限公司驻湘西机构（演示）', '外国(地区)企业常驻代表机构', 'BRANCH'],
    ['91', '青山建设有限公司吉首分公司（演示）', null, 'BRANCH'],
    ['91', '青山保险股份有限公司吉首支公司（演示）', null, 'BRANCH'],
    ['91', '青山银行股份有限公司吉首市乾州支行（演示）', null, 'BRANCH'],
    ['91', '青山邮政集团公司吉首市马颈坳支局（演示）', null, 'BRANCH'],
    ['91', '青山石油有限责任公司吉首第二加油站（演示）', null, 'BRANCH'],
    ['91', '青山石油有限责任公司吉首机械厂（演示）', null, 'ENTERPRISE'],
    ['91', '吉首市药材公司乾州门市部（演示）', null, 'UNCONFIRMED'],
    ['91', '吉首市乾州五金门市部（演示）', null, 'UNCONFIRMED'],
    ['91', '吉首市乾州五金门市部（演示）', '集体所有制', 'ENTERPRISE'],
    ['91', '吉首市供销社（演示）', '集体所有制', 'ENTERPRISE'],
    ['91', '吉首市乾州副食店（演示）', '个体工商户', 'UNCONFIRMED'],
    ['92', '吉首市乾州五金门市部（演示）', '个体', 'INDIVIDUAL_BUSINESS'],
    ['92', '吉首市青山商行分店（演示）', null, 'INDIVIDUAL_BUSINESS'],
    ['93', '吉首市青山茶叶专业合作社（演示）', null, 'COOPERATIVE'],
    ['12', '吉首市青山图书馆分馆（演示）', null, 'PUBLIC_INSTITUTION'],
    ['52', '吉首市青山艺术学校（演示）', null, 'SOCIAL_ORGANISATION'],
  ])('%s %s %s: %s', (prefix, name, type, kind) => {
    expect(kindOfRegistration(code(prefix), normaliseName(name), type)).toBe(kind);
  });

  it.each([
    ['吉首市青山建设有限公司（演示）', null, 'ENTERPRISE'],
    ['吉首市青山副食店（演示）', null, 'UNCONFIRMED'],
    ['吉首市青山副食店（演示）', '个体工商户', 'INDIVIDUAL_BUSINESS'],
    ['吉首市青山副食店（演示）', '集体所有制', 'ENTERPRISE'],
    ['吉首市青山公司分店（演示）', null, 'BRANCH'],
  ])('without a code: %s %s: %s', (name, type, kind) => {
    expect(kindOfNumbered(normaliseName(name), type)).toBe(kind);
  });
});
