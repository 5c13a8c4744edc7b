import type { Words } from '../en/index.ts';

export const people = (): Words['people'] => ({
  groups: { boss: '上司', junior: '新同事', team: '团队', others: '其他人' },
  check: {
    title: '请您核对：上司发来的待回复消息',
    how: '请任选五行，在您自己的邮箱或聊天记录中找到这些消息并核对时间；再任选您本周发出的五条消息，在此处查找。相差一分钟左右属正常：有些页面只显示到分钟，而邮件带有发送方电脑的时钟时间。',
    caption: '上司发来的全部待回复消息，按时间排列，无论是否已回复',
    named: '请您核对：此处所列其他人员',
    namedCaption: '所列其他人员发来的全部待回复消息，按时间排列',
  },
  served: {
    title: '回复了谁，有多快',
    caption: (weeks) => `本周远程办公日与最近 ${weeks} 周到岗办公日对照；时间为通常的回复用时，按工作时间计`,
    who: '人员',
    place: '办公地点',
    tooFew: '太少',
    note: (fewest) =>
      `各人属于哪一组由该员工自行说明。太少：不足 ${fewest} 条待回复消息，不足以说明一组人的情况。`,
  },
  edits: {
    title: '自行更改',
    none: '该员工没有标记任何待回复消息，也没有更正与本周有关的内容。',
    kinds: {
      mark: '对待回复消息的标记',
      place: '事后更正的办公地点',
      schedule: '工作时间的变更',
      holiday: '假日',
      target: '时限的变更',
      person: '标记为“不是人”的发件人',
      erased: '删除的记录',
    },
    back: (kind, back) => `${kind}（其中撤回 ${back} 次）`,
    line: (parts) =>
      `该员工所作的与本周有关的更改（无论何时作出）：${parts.join('；')}。不计这些标记时的比例见“按其他规则计算的同一周”。`,
  },
});
