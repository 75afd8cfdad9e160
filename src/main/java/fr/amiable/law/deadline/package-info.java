/** Procedural time limits (CPC 640 to 642) and the French public holidays that move their last day. */
package fr.amiable.law.deadline;
