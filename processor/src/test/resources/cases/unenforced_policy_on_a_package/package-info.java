@Attempts
package com.shop;
