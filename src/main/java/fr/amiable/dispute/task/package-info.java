/** What there is to do for a dispute: tasks proposed by its stage and category, and those the owner writes. */
package fr.amiable.dispute.task;
