const none: readonly Element[] = [];

/**
 * The elements that a change put into the page. A change's lists are made when they are asked for, which for a change
 * of an attribute, where both are empty, costs more than all else.
 */
export function addedBy(record: MutationRecord): readonly Element[] {
  return record.type === 'childList' ? elementsOf(record.addedNodes) : none;
}

/** The elements that a change took out of their place. */
export function removedBy(record: MutationRecord): readonly Element[] {
  return record.type === 'childList' ? elementsOf(record.removedNodes) : none;
}

function elementsOf(nodes: NodeList): readonly Element[] {
  const { length } = nodes;
  if (length === 0) return none;
  const found: Element[] = [];
  for (let index = 0; index < length; index += 1) {
    const node = nodes[index];
    if (node?.nodeType === 1) found.push(node as Element);
  }
  return found;
}
