import type { ClockSource, Precision, WithheldReason } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import type { ChineseFormat } from './format.ts';

export const counts = (f: ChineseFormat): Words['counts'] => {
  const withheld: Record<WithheldReason, string> = {
    'no-id': '无编号',
    'no-time': '时间无法读取',
    'no-sender': '无发件人',
    'no-direction': '无法确定是收到还是发出',
    draft: '草稿',
    pending: '尚未发送',
    future: '日期在未来',
    stale: '日期过早，不可信',
    'other-account': '非工作账户',
    private: '私密',
    'order-unknown': '先后无法判断',
  };
  const precisions: Record<Precision, string> = { ms: '毫秒', s: '秒', minute: '分钟' };
  const clocks: Record<ClockSource, string> = {
    server: '服务器时钟',
    site: '网站时钟',
    sender: '发件人时钟（Date 标头）',
    device: '本机时钟',
  };
  return {
    exclusions: {
      cc: '该员工仅为抄送人的邮件',
      list: '邮件列表，或收件人和抄送人中均无该员工',
      automated: '自动：机器人、订阅邮件、自动回复',
      calendar: '日历通知',
      group: '发给整个群组，未指明个人（@here、@channel）',
      unknown: '无法判断以何种方式发给该员工',
      own: '该员工自己的消息',
      'not-a-person': '来自标记为“不是人”的发件人',
      none: '未针对该员工的聊天发言',
    },
    apart: {
      followUps: '附带消息（如“谢谢！”）：紧接该员工自己的消息之后，从未回复。不计入比例',
      noReplyNeeded: '由该员工标记为无需回复。不计入比例',
      elsewhere: '由该员工标记为已通过其他方式（电话、当面）答复。算作超时',
      seenWithin: '在未能读取的时间回复，确定在时限内。计入比例',
      seenLate: '在未能读取的时间回复，确定超时。计入比例',
      seenUnsure: '在未能读取的时间回复，按时或超时不明。不计入比例',
      orderUnknown: '提问与发言几乎同时，先后不明。不计入比例',
      offHours: '不到一个工作分钟即已回复。计入比例，不计入回复时间',
      sameRoom: '由同一聊天室内随后的发言回复，不确定是否针对提问者。计入比例',
      episodes: '回复前分多条消息提问，从第一条起算作一条',
      acknowledged: '以表情回应确认。不算作回复',
      skewed: '因时钟不一致而早于提问的回复。按 0 分钟计',
      mixedClocks: '与提问采用不同时钟计时的回复',
      unplaced: '之后没有工作时间的待回复消息。不属于任何一周',
    },
    corrections: {
      place: '办公地点',
      schedule: '工作时间',
      holiday: '假日',
      target: '时限（工作分钟）',
      mark: '对待回复消息的标记',
      person: '发件人',
      away: '离开通知',
      plan: '计划：完成数/计划数',
      erased: '删除的记录',
    },
    corrected: {
      working: '工作日',
      'no-reply-needed': '无需回复',
      'answered-elsewhere': '已通过其他方式答复',
      none: '撤销标记',
      'not-a-person': '不是人',
      person: '是人',
      'away-ended': '已结束',
      'away-changed': '已更改',
      'every-site': '所有网站',
    },
    correctedTargets: (chat, email) => `聊天 ${f.decimal(chat)}，邮件 ${f.decimal(email)}`,
    correctedFrom: (date) => `自${date}起`,
    correctedRange: (from, to) => `${from}至${to}`,
    withheld: (site, rows) =>
      `${site}：${rows.map(({ reason, count }) => `${withheld[reason]} ${f.count(count)} 条`).join('，')}。`,
    timed: (site, asks, precision, clock) =>
      `${site}：${f.count(asks)} 条待回复消息，按${clocks[clock]}计时，精确到${precisions[precision]}。`,
  };
};
