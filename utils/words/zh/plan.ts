import type { Words } from '../en/index.ts';
import type { ChineseFormat } from './format.ts';

/** 报告中的离开通知与当日计划，以及据此起草的邮件用语。 */
export const plan = (f: ChineseFormat): Words['plan'] => ({
  away: {
    title: (promised, kept) => `离开通知：${f.count(promised)} 次，按时返回 ${f.count(kept)} 次`,
    caption: '事先通知的离开，及承诺与实际的返回时间',
    share: (kept, decided, share) =>
      `已到期的承诺 ${f.count(decided)} 次，其中履行 ${f.count(kept)} 次（${f.percent(share)}）。`,
    running: (number) => f.plural(number, { other: '另有 # 次承诺尚未到期。' }),
    meaning:
      '该员工事先通知并说明返回时间的离开。在该时间之前或最多晚五分钟返回，且有本人声明，或在承诺时间前后五分钟内发出过消息，即为“履行”。没有任何迹象不算履行。离开时间不从任何等待时间中扣除。',
    day: '日期',
    note: '说明',
    from: '离开时间',
    promised: '承诺返回',
    back: '返回',
    kept: '履行情况',
    noNote: '无说明',
    by: { ended: (time) => `${time}，本人声明`, message: (time) => `${time}，发出消息` },
    noSign: '无迹象',
    isKept: '已履行',
    notKept: '未履行',
    notDue: '尚未到期',
    heard: (notes) => `离开：${notes.join('；')}。各行见表格“离开通知”。`,
    stretch: (note, from, until) => `${note}，${from} 至 ${until}`,
    legend: '事先通知的离开。',
    line: (promised, kept, decided, share) =>
      `离开通知 ${f.count(promised)} 次，已到期的 ${f.count(decided)} 次中履行 ${f.count(kept)} 次（${f.percent(share)}）。`,
  },
  done: {
    title: (planned, done) => `计划与完成：${f.count(planned)} 项中完成 ${f.count(done)} 项`,
    caption: '当日的计划及其结果',
    meaning:
      '由该员工自己填写和勾选，此处没有任何测量。中午时列在计划中的即算计划，之后删除的也算；中午之后添加的不计入。',
    added: (added, done) => `中午之后添加：${f.count(added)} 项，其中完成 ${f.count(done)} 项。`,
    day: '日期',
    written: '计划填写时间',
    item: '事项',
    became: '结果',
    isDone: '完成',
    notDone: '未完成',
    later: '之后添加',
    dropped: '之后删除',
    reworded: '之后改写',
  },
  usual: { lunch: '午餐', short: '短暂休息', focus: '专注工作' },
  mail: {
    hello: '您好：',
    home: (date) => `今天居家办公，${date}`,
    homePlan: '我今天居家办公，计划完成：',
    homeNoPlan: '我今天居家办公。',
    reach: (chat, email) => `按照约定，我在工作时间内于 ${chat} 内回复聊天消息，于 ${email} 内回复邮件。`,
    wrapUp: (date) => `今日小结，${date}`,
    planned: (planned, done) =>
      `今天计划${f.plural(planned, { other: ' # 项' })}，完成 ${f.count(done)} 项。`,
    nothingPlanned: '今天没有特别的计划。',
    done: '已完成：',
    moved: '移至下一个工作日：',
    regards: '此致',
    shortened: '已缩短：草稿容纳不下全文。',
  },
  status: {
    away: (note, time) => `${note}，${time} 返回`,
    home: '居家办公',
    office: '在办公室',
    plan: (where, items) => `${where}。今天：${items.join('、')}`,
  },
});
