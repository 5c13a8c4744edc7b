import { format } from '../../words/zh/format.ts';
import type { WeekWords } from './en.ts';

export { format };
export const words: WeekWords = {
  hours: {
    free: '休息',
    from: (day) => `${day}：开始`,
    until: (day) => `${day}：结束`,
    add: '添加时段',
    addOn: (day) => `添加时段：${day}`,
    remove: (day, number) => `删除时段 ${number}：${day}`,
    likeMonday: (first, last) => `${first}的时间沿用到${last}`,
    faults: {
      incomplete: '请填写两个时间，或用 × 删除这一行。',
      nothing: '两个时间相同。请选择更晚的结束时间。',
      overlap: '这一行在上一行结束之前开始。请选择更晚的开始时间。',
    },
  },
  zone: {
    label: '时区',
    hint: '工作时间以此时区为准，出行时也一样。',
    unknown: '没有这个名称的时区。请从列表中选择，例如 Asia/Shanghai。',
    use: (zone) => `使用这台电脑的时区：${zone}`,
  },
  remote: {
    none: '到岗或休息',
    day: '全天',
    morning: '上午',
    afternoon: '下午',
  },
};
