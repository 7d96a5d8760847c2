import type { Contact } from '../domain/directory.ts';

/** Contacts that stand after each other under their task, or, where each has a task of its own, under none. */
export interface TaskGroup {
	readonly task: string | undefined;
	readonly contacts: readonly Contact[];
}

/** Puts a task that several share once above them. The contacts are in order by task, and stay in that order. */
export function groupByTask(contacts: readonly Contact[]): TaskGroup[] {
	const groups: { task: string | undefined; contacts: Contact[] }[] = [];
	for (const [role, ofTask] of Map.groupBy(contacts, (contact) => contact.role)) {
		const task = ofTask.length > 1 ? role : undefined;
		const last = groups.at(-1);
		if (task === undefined && last !== undefined && last.task === undefined) last.contacts.push(...ofTask);
		else groups.push({ task, contacts: [...ofTask] });
	}
	return groups;
}
