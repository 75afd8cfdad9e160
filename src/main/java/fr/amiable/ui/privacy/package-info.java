/** What leaves the desk as a whole, and what is owed to the persons behind clients. */
package fr.amiable.ui.privacy;
