<?xml version="1.0" encoding="UTF-8"?>
<!--
  JaCoCo's XML report in the format of Clover, which Bamboo and others read.

  Clover counts statements, where JaCoCo counts lines; conditionals are JaCoCo's branches. A covered
  branch of JaCoCo's is not told from the others of its line, so that a conditional line says how many
  were taken (truecount) and whether none was missed (falsecount, 0 or 1).

  What has no counters is left out: JaCoCo names classes that are filtered, as generated ones are.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>

  <xsl:template match="/report">
    <xsl:variable name="time" select="floor(number(sessioninfo[last()]/@dump) div 1000)"/>
    <xsl:variable name="generated">
      <xsl:choose>
        <xsl:when test="sessioninfo"><xsl:value-of select="format-number($time, '0')"/></xsl:when>
        <xsl:otherwise>0</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <coverage generated="{$generated}" clover="4.4.1">
      <project timestamp="{$generated}" name="{@name}">
        <xsl:call-template name="metrics">
          <xsl:with-param name="packages" select="count(.//package[counter])"/>
          <xsl:with-param name="files" select="count(.//sourcefile[counter])"/>
          <xsl:with-param name="classes" select="true()"/>
        </xsl:call-template>
        <xsl:apply-templates select=".//package[counter]"/>
      </project>
    </coverage>
  </xsl:template>

  <xsl:template match="package">
    <package name="{translate(@name, '/', '.')}">
      <xsl:call-template name="metrics">
        <xsl:with-param name="files" select="count(sourcefile[counter])"/>
        <xsl:with-param name="classes" select="true()"/>
      </xsl:call-template>
      <xsl:apply-templates select="sourcefile[counter]"/>
    </package>
  </xsl:template>

  <xsl:template match="sourcefile">
    <file name="{@name}" path="{../@name}/{@name}">
      <xsl:call-template name="metrics">
        <xsl:with-param name="classes" select="true()"/>
      </xsl:call-template>
      <xsl:apply-templates select="../class[counter][@sourcefilename = current()/@name]"/>
      <xsl:apply-templates select="line"/>
    </file>
  </xsl:template>

  <xsl:template match="class">
    <class name="{translate(substring-after(@name, concat(../@name, '/')), '$', '.')}">
      <xsl:call-template name="metrics"/>
    </class>
  </xsl:template>

  <xsl:template match="line[@mb + @cb &gt; 0]">
    <xsl:variable name="missed">
      <xsl:choose>
        <xsl:when test="@mb &gt; 0">0</xsl:when>
        <xsl:otherwise>1</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <line num="{@nr}" type="cond" truecount="{@cb}" falsecount="{$missed}"/>
  </xsl:template>

  <xsl:template match="line">
    <line num="{@nr}" type="stmt">
      <xsl:attribute name="count">
        <xsl:choose>
          <xsl:when test="@ci &gt; 0">1</xsl:when>
          <xsl:otherwise>0</xsl:otherwise>
        </xsl:choose>
      </xsl:attribute>
    </line>
  </xsl:template>

  <xsl:template name="metrics">
    <xsl:param name="packages" select="-1"/>
    <xsl:param name="files" select="-1"/>
    <xsl:param name="classes" select="false()"/>
    <xsl:variable name="lines" select="sum(counter[@type='LINE']/@missed | counter[@type='LINE']/@covered)"/>
    <xsl:variable name="linesCovered" select="sum(counter[@type='LINE']/@covered)"/>
    <xsl:variable name="branches" select="sum(counter[@type='BRANCH']/@missed | counter[@type='BRANCH']/@covered)"/>
    <xsl:variable name="branchesCovered" select="sum(counter[@type='BRANCH']/@covered)"/>
    <xsl:variable name="methods" select="sum(counter[@type='METHOD']/@missed | counter[@type='METHOD']/@covered)"/>
    <xsl:variable name="methodsCovered" select="sum(counter[@type='METHOD']/@covered)"/>
    <metrics
        complexity="{sum(counter[@type='COMPLEXITY']/@missed | counter[@type='COMPLEXITY']/@covered)}"
        elements="{$lines + $branches + $methods}"
        coveredelements="{$linesCovered + $branchesCovered + $methodsCovered}"
        conditionals="{$branches}"
        coveredconditionals="{$branchesCovered}"
        statements="{$lines}"
        coveredstatements="{$linesCovered}"
        methods="{$methods}"
        coveredmethods="{$methodsCovered}">
      <xsl:if test="$classes">
        <xsl:attribute name="classes">
          <xsl:value-of select="sum(counter[@type='CLASS']/@missed | counter[@type='CLASS']/@covered)"/>
        </xsl:attribute>
        <xsl:attribute name="loc"><xsl:value-of select="$lines"/></xsl:attribute>
        <xsl:attribute name="ncloc"><xsl:value-of select="$lines"/></xsl:attribute>
      </xsl:if>
      <xsl:if test="$files &gt;= 0">
        <xsl:attribute name="files"><xsl:value-of select="$files"/></xsl:attribute>
      </xsl:if>
      <xsl:if test="$packages &gt;= 0">
        <xsl:attribute name="packages"><xsl:value-of select="$packages"/></xsl:attribute>
      </xsl:if>
    </metrics>
  </xsl:template>
</xsl:stylesheet>
