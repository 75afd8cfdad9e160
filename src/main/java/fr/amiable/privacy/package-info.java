/** The rights of the persons behind clients: what is known of them, how long it is kept and why, and how it goes. */
package fr.amiable.privacy;
