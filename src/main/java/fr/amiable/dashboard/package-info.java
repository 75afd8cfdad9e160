/** What is owed, what it says of the business and what to do about it: one reading of the ledger, and pure sums over it. */
package fr.amiable.dashboard;
