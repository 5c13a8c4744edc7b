import type { Words } from '../en/index.ts';
import type { ChineseFormat } from './format.ts';

export const sections = (f: ChineseFormat): Words['sections'] => {
  const asks = (number: number) => f.plural(number, { other: '# 条待回复消息' });
  return {
    masthead: {
      basis: (asOf, over, targets) =>
        `截至 ${asOf}${over ? '' : '；本周尚未结束'}。约定时限：${targets
          .map(({ from, times }) => (from === null ? times : `自 ${from} 起${times}`))
          .join('；')}。`,
    },
    figures: {
      title: '本周数据',
      where: '办公地点',
      channel: '渠道',
      asks: '待回复消息',
      within: '时限内',
      undecided: '尚未判定',
      usual: '通常回复',
      ninety: '90% 用时',
      open: '未回复',
      oldest: '最长等待',
      baseline: (weeks, days) => `最近 ${weeks} 周，有待回复消息的 ${f.count(days)} 天`,
      method: '时间均为工作时间，按 Kaplan–Meier 法计算，含未回复的消息。',
      apart: (apart, excluded) =>
        `另计的 ${f.count(apart)} 条待回复消息和不需回复的 ${f.count(excluded)} 条消息在下文按原因列出。`,
    },
    curves: {
      title: '多久得到回复',
      remote: (number) => `远程，${asks(number)}`,
      office: (weeks, number) => `到岗，${weeks} 周，${asks(number)}`,
      spoken: (channel) => `${channel}：按等待的工作时间计算的已回复比例。数字见表格“曲线数据”。`,
      minutes: '工作分钟',
      hours: '工作小时',
      agreed: (span) => `约定：${span}`,
    },
    days: {
      title: '逐日情况',
      lines: '线条从提问延伸到回复，上方为聊天，下方为邮件。',
      within: '时限内',
      late: '超时',
      undecided: '尚未判定',
      apart: '另计。',
      arrow: '箭头：回复晚于图中所示时间，或仍在等待。',
      remote: '远程',
      office: '到岗。',
      spoken: (date, place, number, late) =>
        `${date}，${place}：${asks(number)}，其中超时 ${f.count(late)} 条。各行见表格“全部待回复消息”。`,
      stated: (when) => `申报于 ${when}`,
      before: (days) => f.plural(days, { other: '# 天前' }),
      later: (days) => f.plural(days, { other: '# 天后' }),
    },
    checkMe: {
      title: '请您核对',
      who: '人员',
      channel: '渠道',
    },
    everyAsk: {
      title: '全部待回复消息',
      caption: '本周每条待回复消息，按时间排序，归入其第一个工作分钟所在的日期',
      number: '序号',
      day: '日期',
      where: '办公地点',
      site: '网站',
      asked: '提问',
      answered: '回复',
      workingTime: '工作时间',
      how: '方式',
      outcome: '结果',
      timeNotSeen: '时间未见',
      elsewhere: '其他方式',
      stillOpen: '未回复',
    },
    otherRules: {
      title: '按其他规则计算的同一周',
      caption: '时限内回复的待回复消息',
      rule: '规则',
      counted: '本报告的计法',
      withoutSameRoom: '不计仅由聊天室内随后的发言回复的消息',
      withFollowUps: '将从未回复的附带消息也算作待回复消息',
      answeredOnly: '像其他工具那样只计已回复的消息',
      withoutMarks: '不计该员工对消息和发件人所作的标记',
    },
    numbers: {
      title: '曲线数据',
      caption: (channel) => `${channel}：在相应工作时间内得到回复的比例`,
      where: '办公地点',
      line: (place, number) => `${place}（${asks(number)}）`,
      dash: '–：未观测到如此长的等待。',
      between: (from, to) => `${from}至 ${to}`,
      orMore: (from) => `${from}以上`,
      certainty: (rows) =>
        `通常回复及其 95% 区间（假定各条消息相互独立）：${rows
          .map(({ place, channel, usual, range }) => `${place}${channel} ${usual}（${range}）`)
          .join('；')}。`,
    },
    apart: {
      title: '另计与不计的内容',
      asksCaption: '需要说明的待回复消息',
      what: '内容',
      asks: '条数',
      messagesCaption: '本周不属于待回复的消息',
      reason: '原因',
      messages: '消息数',
    },
    watched: {
      title: '观测范围',
      nothing: '本周未读取任何网站。',
      caption: '最近五分钟内正常读取过页面的工作时间比例',
      site: '网站',
      week: '全周',
      withheld:
        '在页面上显示但未采用的内容，因为无法可靠读取或与本报告无关（取同时显示的最大数，按日累加）：',
    },
    corrections: {
      title: '事后申报',
      nothing: '没有在之后的日子申报或更改过有关本周的内容。',
      caption: '有关本周、在所涉日期之后作出的申报',
      stated: '申报时间',
      what: '事项',
      for: '所涉日期',
      now: '现为',
    },
    notes: {
      unseen: '本报告看不到的内容',
      words: '术语含义',
      sources: '时钟、主机与重新计算的方法',
      hosts: '经该员工许可读取的主机：',
      noHost: '无',
    },
  };
};
