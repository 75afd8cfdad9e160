/** The check-list of a contract: what the law says of it, as lights with their reason, their source and what to do. */
package fr.amiable.contract.check;
