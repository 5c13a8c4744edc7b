import type { Words } from '../en/index.ts';
import { none } from '../format.ts';
import type { ChineseFormat } from './format.ts';

/*
 * 术语表。ask：待回复消息 · reply：回复 · target：约定时限 · within target：时限内 · late：超时 · undecided：尚未判定 ·
 * open：未回复 · remote / office day：远程办公日、到岗办公日 · mixed：混合 · follow-up：附带消息 · same-room：聊天室内随后
 * 的发言 · coverage, watched：观测 · baseline：最近数周的到岗办公日 · trial：试行期 · margin：容许差距 · verdict：结论 ·
 * employee：该员工 · place：办公地点
 */

export const report = (f: ChineseFormat): Words['report'] => {
  const outOf = (within: number, decided: number) => `${f.count(within)} / ${f.count(decided)}`;
  return {
    title: '每周响应情况报告',
    employee: '该员工',
    places: { remote: '远程', office: '到岗', mixed: '混合', off: '休息' },
    placesWithin: { remote: '远程', office: '到岗', mixed: '混合', off: '休息' },
    channels: { chat: '聊天', email: '邮件' },
    channelsWithin: { chat: '聊天', email: '邮件' },
    outcomes: {
      within: '时限内',
      late: '超时',
      undecided: '尚未判定',
      unseen: '已回复，时间未见',
      'follow-up': '附带消息',
      'no-reply-needed': '已标记：无需回复',
      'not-a-person': '不是人',
      'order-unknown': '先后不明',
    },
    how: {
      linked: '有关联的回复',
      direct: '在同一对话中',
      'names-asker': '点名提问者',
      'same-room': '聊天室内随后的发言',
    },
    comma: '，',
    labelled: (label, text) => `${label}：${text}`,
    days: (days) => f.plural(days, { other: '# 天' }),
    asks: (asks) => f.plural(asks, { other: '# 条待回复消息' }),
    outOf,
    ofAll: ({ within, decided, share }) =>
      decided === 0 ? '尚无判定' : `${outOf(within, decided)}（${f.percent(share)}）`,
    quantile: (value) => (value === null ? none : value === 'not reached' ? '未达到' : f.span(value)),
    targets: ({ chat, email }) => `聊天 ${f.span(chat)}，邮件 ${f.span(email)}（工作时间）`,
    agreed: (targets) => `约定时限：${targets}。`,
    asOf: (instant) => `截至 ${instant}。`,
    sitesWatched: (sites) =>
      sites.length === 0
        ? '未读取任何网站。'
        : `观测到的工作时间：${f.list(sites.map(({ name, share }) => `${name} ${f.percent(share)}`))}。`,
  };
};
