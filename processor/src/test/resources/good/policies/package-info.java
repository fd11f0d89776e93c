@Audited
package com.shop;
