/**
 * Tests that run inside the container, beside the application. They and what they use live in this package alone,
 * because it is packed into the application that they share.
 */
package org.parley.container;
