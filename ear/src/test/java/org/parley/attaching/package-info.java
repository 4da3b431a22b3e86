/** Files that go with submissions, on the running product. */
package org.parley.attaching;
