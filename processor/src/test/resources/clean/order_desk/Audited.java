package com.desk;

interface Audited {}
