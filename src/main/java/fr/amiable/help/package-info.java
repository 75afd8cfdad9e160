/** What the owner can read about the application and the law it applies. */
package fr.amiable.help;
