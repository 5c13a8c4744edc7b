import { format } from '../../words/zh/format.ts';
import type { DayWords } from './en.ts';

export { format };

export const words: DayWords = {
  title: 'Reachable：今天',
  heading: '今天',
  stays: (date) => `${date}。在您发送或交出报告之前，这些内容只留在这台电脑上。`,
  plan: {
    title: '计划',
    done: (item) => `完成：${item}`,
    item: (number) => `计划 ${format.count(number)}`,
    later: '之后添加',
    takeOut: '删除',
    takeOutItem: (item) => `删除：${item}`,
    full: '已计划五件事。再多就是愿望清单了。',
    add: '为今天添加计划',
    first: '今天我计划…',
    next: '还有…',
    takeOver: ['接着做剩下的：', ''],
    means: '中午时列在这里的即算计划。只有在报告中选择显示时，它才会出现在报告里。',
  },
  away: {
    title: '离开',
    lunch: (span) => `午餐，${span}后返回`,
    short: (span) => `${span}后返回`,
    focusUntil: '专注工作至',
    focus: '专注',
    own: '用自己的话说明',
    ownExample: '接孩子',
    backAt: '返回时间',
    say: '发出通知',
    passed: '请选择今天尚未过去的时间。',
    noNote: '离开',
    running: (time) => ['', `，${time} 返回`],
    wrote: '您之后发送过消息。',
    left: (span) => `还有 ${span}`,
    due: '该返回了',
    late: (span) => `晚了 ${span}`,
    back: '我回来了',
    notes: '今天的离开通知',
    past: (from, promised) => ['', `，${from}，承诺 ${promised} 返回`],
    outcome: {
      ended: {
        kept: (time) => `${time} 返回：已履行`,
        notKept: (time) => `${time} 返回：未履行`,
      },
      message: {
        kept: (time) => `${time} 发出消息：已履行`,
        notKept: (time) => `${time} 发出消息：未履行`,
      },
      noSign: '没有返回的迹象：未履行',
    },
    means:
      '您的说明和时间会写入报告，除非您在报告中略去。已履行：最晚在所说时间之后五分钟内返回，或发出消息。任何人的等待时间都不会因此缩短。',
  },
  tell: {
    title: '告知他人',
    notRemote: {
      off: '居家模式已关闭：在报告中，今天是休息日。可在弹出窗口中打开。',
      office: '居家模式已关闭：在报告中，今天是到岗办公日。可在弹出窗口中打开。',
    },
    home: '早上',
    wrapUp: '傍晚',
    status: '聊天状态',
    mail: '在邮件程序中打开',
    copy: '复制',
    copyStatus: '复制状态',
    copied: '已复制。',
  },
};
