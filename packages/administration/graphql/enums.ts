import { graphEnum } from '@xintu/graph';

/** 账号状态 */
export const AccountState = graphEnum('AccountState', 'State of an account 账号状态.', {
  OPEN: '在用',
  CLOSED: '已停用',
});

/** 令牌状态 */
export const TokenState = graphEnum('TokenState', 'State of a service token 令牌状态.', {
  VALID: '有效',
  EXPIRED: '已过期',
  REVOKED: '已撤销',
});

/** 委托类型 */
export const DelegationKind = graphEnum('DelegationKind', 'Why somebody stands in 委托类型.', {
  ABSENCE: '因事离岗',
  DUTY: '值班代理',
});

/** 委托状态 */
export const DelegationState = graphEnum('DelegationState', 'State of a delegation 委托状态.', {
  COMING: '未开始',
  IN_FORCE: '生效中',
  ENDED: '已结束',
});

/** 登录来源 */
export const AddressClass = graphEnum('AddressClass', 'From where a session came 登录来源.', {
  THIS_MACHINE: '本机',
  INTRANET: '内网',
  INTERNET: '互联网',
  UNKNOWN: '未知',
});
