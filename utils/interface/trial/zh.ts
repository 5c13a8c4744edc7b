import { format } from '../../words/zh/format.ts';
import type { TrialWords } from './en.ts';

export { format };

export const words: TrialWords = {
  title: 'Reachable：试行期',
  heading: '试行期',
  means: '约定几周时间，固定远程办公日并明确时限，在约定的日子一起查看数据，然后再作决定。',
  done: {
    saved: '已保存。更改记有日期。',
    unchanged: '没有任何更改。',
    calendar: (file) => `已保存为 ${file}。请用日历打开。`,
    file: (file) => `已保存为 ${file}。`,
  },
  progress: {
    before: (start) => `${start}开始`,
    running: (week, of) => `第 ${format.count(week)} 周，共 ${format.count(of)} 周`,
    reviewDue: (review) => `评估日：${review}`,
    over: (review) => `已于${review}评估`,
    next: (date) => `下一个远程办公日：${date}。`,
    noNext: '没有剩余的远程办公日。',
    review: (date) => `评估日为${date}。`,
    calendar: '将评估提醒加入日历',
    calendarDays: '…并包含远程办公日',
    another: '计划另一个试行期',
    changed: '约定之后计划有过更改，报告会列出每项更改。',
  },
  plan: {
    open: '计划试行期',
    change: '更改计划',
    fields: {
      start: '第一天',
      weeks: '周数',
      weekdays: '远程办公日',
      chat: '聊天回复时限（工作分钟）',
      email: '邮件回复时限（工作分钟）',
      margin: '容许差距（百分点）',
      review: '共同评估的日期',
      boss: '约定对象',
      ended: '提前结束的日期',
    },
    hints: {
      email: '240 分钟为四小时。',
      margin: '就时限内回复的比例而言，远程办公日可以差到这个幅度。',
      review: '在此日期之前，报告不给出结论。',
      boss: '对方姓名，仅用于协议，可以留空。',
      ended: '试行期仍在进行时请留空。',
    },
    save: '保存计划',
    saveChanges: '保存更改',
    changesDated: '每项更改都记有日期并列入报告，撤回的也不例外。',
  },
  faults: {
    noDate: '请选择日期。',
    notWhole: (example) => `请输入整数，例如 ${format.count(example)}。`,
    tooSmall: (least) => `请输入 ${format.count(least)} 或更大的数。`,
    tooManyWeeks: (most) => `数值过大：最多 ${format.count(most)} 周。`,
    tooManyMinutes: (most) => `数值过大：最多 ${format.count(most)} 个工作分钟。`,
    tooManyPoints: (most) => `数值过大：最多 ${format.count(most)} 个百分点。`,
    noWeekday: '请至少选择一个远程办公日。',
    reviewBeforeEnd: '评估日早于最后一个远程办公日。请选择该日或更晚的日期。',
    endedBeforeStart: '试行期不能在第一天之前结束。请选择更晚的日期。',
    endedAfterEnd: '试行期在此之前就会结束。请选择更早的日期，或留空。',
  },
  chance: {
    title: '这样的试行期可能的结果',
    recorded: (days) =>
      `根据您自己记录的到岗办公日（第一天之前有 ${format.count(days)} 天）；您也可以试用其他数字。`,
    assumed: (days) =>
      `记录的到岗办公日太少（第一天之前有 ${format.count(days)} 天），因此采用假定的数字；如果知道实际数字，请填写。`,
    asksPerDay: '每天需要回复的消息数',
    share: '在办公室按时回复的比例（%）',
    noPlan: '填写计划后即可查看。',
    days: (remote, office) => `${format.count(remote)} 个远程办公日对 ${format.count(office)} 个到岗办公日。`,
    equal: (notWorse, tooEarly, worse) => [
      '如果远程办公日实际上同样好：',
      `“没有更差”${notWorse}`,
      `，“为时尚早，无法判断”${tooEarly}，误判为“更差”${worse}。`,
    ],
    worse: (points, worse, notWorse) =>
      `如果实际上差 ${format.count(points)} 个百分点：“更差”${worse}，误判为“没有更差”${notWorse}。`,
    mostlyTooEarly: '这样的试行期多半以“为时尚早，无法判断”结束。',
    whatHelps: (offers) => `以下办法会有帮助：${offers}。`,
    nothingHelps: '增加远程办公日或每天的消息数，或放宽容许差距，会有帮助。',
    help: {
      'another-weekday': (chance) => `每周增加一个远程办公日（${chance}）`,
      'twice-the-weeks': (chance) => `周数加倍（${chance}）`,
      'a-baseline': (chance) => `事先记录或导入八周的到岗办公日（${chance}）`,
      'a-wider-margin': (chance) => `容许差距放宽 5 个百分点（${chance}）`,
    },
  },
  agreement: {
    title: '待签协议',
    print: '打印协议',
    means: '回答根据您的设置拟成。请用自己的话改写：内容会保存在这里。',
  },
  closing: { title: '总结报告', html: '保存为 HTML', print: '打印或 PDF', json: 'JSON' },
};
