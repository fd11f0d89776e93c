package com.shop;

class AbstractReports {}
