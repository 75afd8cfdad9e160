/** The aged balance as of any day. */
package fr.amiable.dashboard.balance;
