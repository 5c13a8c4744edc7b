import { format } from '../../words/zh/format.ts';
import type { NoticeWords } from './en.ts';

export { format };

const places = {
  remote: 'Reachable：居家办公',
  office: 'Reachable：在办公室',
  off: 'Reachable：非工作时间',
};

export const words: NoticeWords = {
  title: 'Reachable：通知',
  places,
  toolbar: {
    calm: (place, waiting) => `${place}。${format.plural(waiting, { other: '# 条待回复消息。' })}`,
    near: (place, waiting) =>
      `${place}。${format.plural(waiting, { other: '# 条待回复消息。' })}有消息即将到时限。`,
    late: (place, waiting) =>
      `${place}。${format.plural(waiting, { other: '# 条待回复消息。' })}有消息已超时。`,
  },
  nudge: {
    title: (asks, names) =>
      names.length === 0
        ? format.plural(asks, { other: '有 # 条待回复消息' })
        : format.plural(asks, { other: `有 # 条待回复消息（${format.list(names)}）` }),
    one: (sites, due) => `${format.list(sites)}：${due} 前回复即在时限内。`,
    several: (sites, due) => `${format.list(sites)}：最早的一条在 ${due} 前回复即在时限内。`,
    buttons: { snooze: '稍后提醒', 'no-reply-needed': '无需回复' },
  },
  question: {
    title: '今天居家办公吗？',
    message: '回答从当天开始时起算。',
    click: '点击即可打开开关。',
    yes: '是，居家办公',
    no: '否',
  },
  promise: {
    title: (time) => `回来了吗？承诺返回时间为 ${time}`,
    kept: '晚五分钟以内返回仍算履行承诺。',
    late: '离开通知仍在进行中。',
    back: '已回来',
  },
  week: {
    title: '每周响应情况报告已生成',
    message: '本周工作已结束。点击打开报告，查看并提交。',
  },
};
