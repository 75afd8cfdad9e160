/** How clients pay. */
package fr.amiable.client.profile;
